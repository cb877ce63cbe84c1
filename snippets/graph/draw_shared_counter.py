import torch
from matplotlib.patches import FancyBboxPatch

from scripts.figures import BLUE, GREEN, INK, RED, axes


def draw():
    x = torch.arange(4, dtype=torch.float64)
    tensors = {"x": x, "x[:2]": x[:2], "x.detach()": x.detach(), "x.data": x.data}
    x.mul_(2)
    figure, ax = axes(height=3.6)
    ax.set(xlim=(0, 12.8), ylim=(0, 7.2))
    ax.set_axis_off()
    middle = {"ha": "center", "va": "center", "fontsize": 13}
    arrow = {"arrowstyle": "-|>", "lw": 1.6, "shrinkA": 0, "shrinkB": 0}

    def box(left, bottom, width, colour, text):
        shape = FancyBboxPatch(
            (left, bottom), width, 1.0, "round,pad=0,rounding_size=0.15"
        )
        shape.set(facecolor="none", edgecolor=colour, linewidth=1.8)
        ax.add_patch(shape)
        ax.text(left + width / 2, bottom + 0.5, text, color=colour, **middle)

    lefts = (0.2, 3.1, 6.1, 10.1)
    for (name, t), left in zip(tensors.items(), lefts, strict=True):
        width = 2.6 if name != "x.detach()" else 3.1
        box(left, 3.1, width, INK, name)
        own = name == "x.data"
        up = (left + width / 2, 5.4) if own else (5.0 + (left - 3.1) * 0.25, 5.4)
        ax.annotate(
            "",
            up,
            (left + width / 2, 4.15),
            arrowprops=arrow | {"color": RED if own else GREEN},
        )
        down = ({"x": 4.3, "x[:2]": 5.12}.get(name, 4.4 + (left - 0.2) * 0.42), 1.3)
        ax.annotate(
            "", down, (left + width / 2, 3.05), arrowprops=arrow | {"color": BLUE}
        )
        if own:
            box(left, 5.5, width, RED, f"_version {t._version}")
    box(3.0, 5.5, 4.8, GREEN, f"_version {x._version}")
    for i, value in enumerate(x.tolist()):
        box(3.9 + 1.25 * i, 0.2, 1.15, BLUE, f"{value:g}")
    return figure

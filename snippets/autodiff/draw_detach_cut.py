import torch
from matplotlib.patches import FancyBboxPatch

from scripts.figures import BLUE, INK, RED, axes

PLACES = {"x": (1.8, 1.6), "y": (4.6, 4.6), "u": (8.4, 4.6), "z": (11.0, 1.6)}


def draw():
    x = torch.arange(4, dtype=torch.float64).requires_grad_()
    y = x * x
    u = y.detach()
    z = u * x
    (to_x,) = torch.autograd.grad(z.sum(), x)
    values = {"x": x, "y": y, "u": u, "z": z}

    def show(t):
        return f"({', '.join(f'{v:g}' for v in t.tolist())})"

    figure, ax = axes(height=3.4)
    ax.set(xlim=(0, 12.8), ylim=(-0.6, 6.2))
    ax.set_axis_off()
    style = {"arrowstyle": "-|>", "color": INK, "lw": 1.4, "shrinkA": 0, "shrinkB": 0}
    back = style | {"color": RED}
    label = {"ha": "center", "va": "center"}
    formula = {"x": "x", "y": "y = x ⊙ x", "u": "u = y.detach()", "z": "z = u ⊙ x"}
    for name, (at_x, at_y) in PLACES.items():
        box = FancyBboxPatch(
            (at_x - 1.5, at_y - 0.5), 3, 1, "round,pad=0,rounding_size=0.2"
        )
        box.set(facecolor="none", edgecolor=BLUE, linewidth=2)
        ax.add_patch(box)
        ax.annotate(show(values[name]), (at_x, at_y), color=BLUE, fontsize=13, **label)
        away = 0.95 if at_y > 3 else -0.95
        ax.annotate(formula[name], (at_x, at_y + away), color=INK, fontsize=13, **label)
    ax.annotate("", (4.0, 4.0), (2.0, 2.2), arrowprops=style)
    ax.annotate("", (10.8, 2.2), (9.0, 4.0), arrowprops=style)
    ax.annotate("", (9.4, 1.85), (3.4, 1.85), arrowprops=style)
    ax.annotate("", (3.4, 1.35), (9.4, 1.35), arrowprops=back)
    ax.annotate(
        f"z.sum() → x.grad = u = {show(to_x)}",
        (6.4, 0.75),
        color=RED,
        fontsize=12,
        **label,
    )
    ax.plot([6.5, 6.5], [3.7, 5.5], color=RED, ls="--", lw=2, gid="mark:cut")
    return figure

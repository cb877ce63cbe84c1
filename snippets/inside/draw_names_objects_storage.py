import torch
from matplotlib.patches import FancyBboxPatch

from scripts.figures import BLUE, GREEN, INK, axes


def draw():
    x = torch.arange(3, dtype=torch.float64)
    b, v, c = x, x[:2], x.clone()
    assert b is x and v is not x
    assert v.data_ptr() == x.data_ptr() != c.data_ptr()
    figure, ax = axes(height=3.9)
    ax.set(xlim=(0, 12.8), ylim=(0, 7.8))
    ax.set_axis_off()
    middle = {"ha": "center", "va": "center"}

    def box(left, bottom, width, colour, text):
        shape = FancyBboxPatch(
            (left, bottom), width, 1.0, "round,pad=0,rounding_size=0.15"
        )
        shape.set(facecolor="none", edgecolor=colour, linewidth=1.8)
        ax.add_patch(shape)
        ax.text(left + width / 2, bottom + 0.5, text, color=colour, **middle)

    def arrow(start, end, colour):
        style = {"arrowstyle": "-|>", "lw": 1.6, "shrinkA": 0, "shrinkB": 0}
        ax.annotate("", end, start, arrowprops=style | {"color": colour})

    tensors = {0.4: ("Tensor", x), 4.8: ("Tensor", v), 9.2: ("Tensor", c)}
    for left, (text, _) in tensors.items():
        box(left, 3.5, 3.2, GREEN, text)
    for place, name, end in (
        (1.1, "x", 1.5),
        (2.9, "b", 2.5),
        (6.4, "v", 6.4),
        (10.8, "c", 10.8),
    ):
        ax.text(place, 7.2, name, color=INK, **middle)
        arrow((place, 6.8), (end, 4.55), INK)
    for left, values in ((1.6, x), (9.0, c)):
        for i, value in enumerate(values.tolist()):
            box(left + 1.25 * i, 0.3, 1.15, BLUE, f"{value:g}")
    arrow((2.0, 3.5), (2.2, 1.35), BLUE)
    arrow((6.0, 3.5), (2.6, 1.35), BLUE)
    arrow((10.8, 3.5), (10.8, 1.35), BLUE)
    return figure

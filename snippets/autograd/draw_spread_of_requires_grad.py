import torch
from matplotlib.patches import FancyBboxPatch

from scripts.figures import BLUE, INK, axes

PLACES = {"x": (0.9, 5.0), "w": (0.9, 3.3), "b": (0.9, 1.6), "x * 2": (4.3, 5.9)}
PLACES |= {"h = x * w": (4.3, 3.8), "y = h + b": (7.6, 2.7), "y.sum()": (11.2, 4.9)}
PLACES |= {"y.detach()": (11.2, 2.7), "y.argmax()": (11.2, 0.5)}
ARROWS = [("x", "x * 2"), ("x", "h = x * w"), ("w", "h = x * w"), ("b", "y = h + b")]
ARROWS += [("h = x * w", "y = h + b"), ("y = h + b", "y.sum()")]
ARROWS += [("y = h + b", "y.detach()"), ("y = h + b", "y.argmax()")]


def box(ax, text, place, asks, leaf):
    width = 0.225 * len(text) + 0.7
    corner, style = (place[0] - width / 2, place[1] - 0.5), "rounding_size=0.45"
    shape = f"round,pad=0,{style}" if leaf else "square,pad=0"
    patch = FancyBboxPatch(corner, width, 1, shape, fill=False, lw=2)
    patch.set(edgecolor=BLUE if asks else INK, linestyle="-" if asks else (0, (3, 2)))
    ax.add_patch(patch)
    label = {"ha": "center", "va": "center", "color": BLUE if asks else INK}
    ax.annotate(text, place, fontsize=13, **label)
    return width / 2


def draw():
    x = torch.ones(3, dtype=torch.float64)
    w, b = (torch.ones(3, dtype=torch.float64, requires_grad=True) for _ in "wb")
    h = x * w
    y = h + b
    tensors = [x, w, b, x * 2, h, y, y.sum(), y.detach(), y.argmax()]

    figure, ax = axes(height=4.3)
    ax.set(xlim=(0, 12.9), ylim=(-2, 6.6))
    ax.set_axis_off()
    half = {}
    for (name, place), t in zip(PLACES.items(), tensors, strict=True):
        half[name] = box(ax, name, place, t.requires_grad, t.is_leaf)
    style = {"arrowstyle": "-|>", "color": INK, "lw": 1.4, "shrinkA": 2, "shrinkB": 2}
    for start, end in ARROWS:
        (x0, y0), (x1, y1) = PLACES[start], PLACES[end]
        ends = (x1 - half[end], y1), (x0 + half[start], y0)
        ax.annotate("", *ends, arrowprops=style)
    box(ax, "requires_grad", (2.0, -1.4), True, False)
    box(ax, "not requires_grad", (6.6, -1.4), False, False)
    box(ax, "is_leaf", (11.0, -1.4), False, True)
    return figure

import torch
from matplotlib.patches import Rectangle
from torch.func import jacrev

from scripts.figures import BLUE, GREEN, INK, ORANGE, RED, axes

M, N = 5, 3


def block(ax, left, middle, matrix, sides, name, colour):
    height, width = matrix.shape
    top = middle + height / 2
    shade = (matrix.abs() / matrix.abs().max()).tolist()
    for i, line in enumerate(shade):
        for j, alpha in enumerate(line):
            cell = Rectangle((left + j, top - i - 1), 1, 1, facecolor=colour, lw=0)
            cell.set_alpha(round(0.06 + 0.74 * alpha, 2))
            ax.add_patch(cell)
    frame = Rectangle((left, top - height), width, height, fill=False)
    frame.set(edgecolor=colour, lw=1.8)
    ax.add_patch(frame)
    label = {"ha": "center", "va": "center", "fontsize": 13}
    ax.annotate(sides[1], (left + width / 2, top + 0.55), color=INK, **label)
    ax.annotate(sides[0], (left - 0.5, middle), color=INK, **label)
    ax.annotate(name, (left + width / 2, 0.2), color=colour, **label)
    return left + width


def draw():
    torch.manual_seed(0)
    X, y, w = (
        torch.randn(M, N).double(),
        torch.randn(M).double(),
        torch.randn(N).double(),
    )
    a = X @ w
    b = a - y
    to_b = jacrev(lambda b: b.square().sum())(b).unsqueeze(0)
    to_a, to_w = jacrev(lambda a: a - y)(a), jacrev(lambda w: X @ w)(w)
    whole = jacrev(lambda w: (X @ w - y).square().sum())(w).unsqueeze(0)

    figure, ax = axes(height=2.6)
    ax.set(xlim=(0, 25.6), ylim=(-0.8, 8.4), aspect="equal")
    ax.set_axis_off()
    place = {"ha": "center", "va": "center", "color": INK, "fontsize": 15}
    end = block(ax, 0.9, 4.2, to_b, "1m", "∂z/∂b", RED)
    ax.annotate("·", (end + 0.7, 4.2), **place)
    end = block(ax, end + 2.2, 4.2, to_a, "mm", "∂b/∂a", BLUE)
    ax.annotate("·", (end + 0.7, 4.2), **place)
    end = block(ax, end + 2.2, 4.2, to_w, "mn", "∂a/∂w", ORANGE)
    ax.annotate("=", (end + 0.9, 4.2), **place)
    block(ax, end + 2.7, 4.2, whole, "1n", "∂z/∂w", GREEN)
    return figure

import torch
from matplotlib.patches import Rectangle
from torch.func import jacrev

from scripts.figures import BLUE, GREEN, INK, ORANGE, RED, axes

X = torch.tensor([[1, 0, 2], [0, 1, 1], [2, 1, 0], [1, 1, 1]], dtype=torch.float64)
W = torch.tensor([1, 2, -1], dtype=torch.float64)
Y = torch.tensor([1, 0, 2, 2], dtype=torch.float64)


def block(ax, left, middle, table, colour, name):
    rows, columns = table.shape
    top = middle + rows / 2
    for i in range(rows):
        for j in range(columns):
            corner = (left + j, top - i - 1)
            ax.add_patch(Rectangle(corner, 1, 1, fc="none", ec=colour, lw=1.6))
            place = (corner[0] + 0.5, corner[1] + 0.5)
            text = f"{table[i, j]:.0f}".replace("-", "−")
            ax.annotate(text, place, ha="center", va="center", color=colour)
    centre = left + columns / 2
    ax.annotate(name, (centre, top + 0.35), ha="center", color=colour)
    shape = f"({rows}, {columns})"
    ax.annotate(shape, (centre, top - rows - 0.8), ha="center", color=INK)


def line(ax, left, middle, parts):
    for table, colour, name, sign in parts:
        block(ax, left, middle, table, colour, name)
        left += table.shape[1]
        ax.annotate(sign, (left + 0.6, middle), ha="center", va="center", fontsize=15)
        left += 1.2


def draw():
    figure, ax = axes(height=5.2)
    ax.set(xlim=(-0.3, 18.1), ylim=(-11.3, 3.4), aspect="equal")
    ax.set_axis_off()
    w = W.clone().requires_grad_()
    a = X @ w
    b = a - Y
    z = (b**2).sum()
    dz_db, dz_dw = torch.autograd.grad(z, [b, w])
    top = [
        (dz_db[None], RED, "∂z/∂b = 2bᵀ", "·"),
        (jacrev(lambda a: a - Y)(a).detach(), ORANGE, "∂b/∂a = I", "·"),
        (jacrev(lambda w: X @ w)(W), BLUE, "∂a/∂w = X", "="),
        (dz_dw[None], GREEN, "∂z/∂w", ""),
    ]
    line(ax, 0, 0, top)
    bottom = [
        (X.T, BLUE, "Xᵀ", "·"),
        (dz_db[:, None], RED, "2b", "="),
        (dz_dw[:, None], GREEN, "w.grad", ""),
    ]
    line(ax, 4.4, -7.6, bottom)
    return figure

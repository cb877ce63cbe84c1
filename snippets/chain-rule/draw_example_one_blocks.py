import torch
from matplotlib.patches import Rectangle

from scripts.figures import BLUE, GREEN, INK, ORANGE, RED, axes

X_ROW = torch.tensor([[1.0, 2, 3]], dtype=torch.float64)
W = torch.tensor([2.0, -1, 1], dtype=torch.float64)


def block(ax, left, top, table, colour, name):
    rows, columns = table.shape
    for i in range(rows):
        for j in range(columns):
            corner = (left + j, top - i - 1)
            ax.add_patch(Rectangle(corner, 1, 1, fc="none", ec=colour, lw=1.6))
            middle = (corner[0] + 0.5, corner[1] + 0.5)
            text = f"{table[i, j]:.0f}".replace("-", "−")
            ax.annotate(text, middle, ha="center", va="center", color=colour)
    centre = left + columns / 2
    ax.annotate(name, (centre, top + 0.35), ha="center", color=colour)
    shape = f"({rows}, {columns})"
    ax.annotate(shape, (centre, top - rows - 0.75), ha="center", color=INK)


def draw():
    figure, ax = axes(height=1.9)
    ax.set(xlim=(-0.6, 15.6), ylim=(-2.1, 1.2), aspect="equal")
    ax.set_axis_off()
    w = W.clone().requires_grad_()
    a = X_ROW @ w
    b = a - 1
    z = b**2
    (dz_db,) = torch.autograd.grad(z, b, retain_graph=True)
    (db_da,) = torch.autograd.grad(b, a, retain_graph=True)
    (da_dw,) = torch.autograd.grad(a, w, retain_graph=True)
    (dz_dw,) = torch.autograd.grad(z, w)
    left = 0
    parts = [
        (dz_db[None], RED, "∂z/∂b", "·"),
        (db_da[None], ORANGE, "∂b/∂a", "·"),
        (da_dw[None], BLUE, "∂a/∂w", "="),
        (dz_dw[None], GREEN, "∂z/∂w", ""),
    ]
    for table, colour, name, sign in parts:
        block(ax, left, 0, table, colour, name)
        left += table.shape[1]
        ax.annotate(sign, (left + 1.05, -0.5), ha="center", va="center", fontsize=15)
        left += 2.1
    return figure

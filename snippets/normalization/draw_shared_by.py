import torch
from matplotlib.patches import Rectangle
from torch import nn

from scripts.figures import BLUE, GRID, INK, RED, axes

N, C, L = 3, 4, 5
CASES = (nn.BatchNorm1d(C), nn.LayerNorm(C), nn.RMSNorm(C))
CASES = (*CASES, nn.InstanceNorm1d(C), nn.GroupNorm(2, C), nn.GroupNorm(1, C))
NAMES = ("BatchNorm1d(4)", "LayerNorm(4)", "RMSNorm(4)")
NAMES = (*NAMES, "InstanceNorm1d(4)", "GroupNorm(2, 4)", "GroupNorm(1, 4)")


def reached(norm):
    torch.manual_seed(0)
    x = torch.randn(N, C, L, dtype=torch.float64, requires_grad=True)
    last = isinstance(norm, nn.LayerNorm | nn.RMSNorm)
    y = norm.double()(x.mT).mT if last else norm.double()(x)
    return (torch.autograd.grad(y[0, 0, 1], x)[0].abs() > 1e-12).tolist()


def draw():
    figure, grid = axes(3, 2, height=4.6, xlim=(-1.2, 17.4), ylim=(-5.4, 0.4))
    for ax, norm, name in zip(grid.flat, CASES, NAMES, strict=True):
        ax.set_axis_off()
        ax.set(aspect="equal")
        ax.set_title(name, color=INK, fontsize=13)
        for n, sample in enumerate(reached(norm)):
            for c, row in enumerate(sample):
                for k, hit in enumerate(row):
                    colour = BLUE if hit else "none"
                    here = RED if (n, c, k) == (0, 0, 1) else colour
                    cell = Rectangle((6 * n + k, -c - 1), 1, 1, facecolor=here)
                    cell.set(edgecolor=INK if hit else GRID, lw=0.8)
                    ax.add_patch(cell)
        ax.annotate("C", (-0.7, -2.1), ha="center", va="center", color=INK)
        ax.annotate("L", (2.5, -4.8), ha="center", va="center", color=INK)
    return figure

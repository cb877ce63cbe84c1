import torch
from torch import nn

from scripts.figures import BLUE, RED, axes


def draw():
    torch.manual_seed(0)
    a, b = torch.randn(2, 60, dtype=torch.float64)
    x = torch.stack((2 * a + 5, 1.2 * a + 0.9 * b + 7), dim=1)
    y = nn.BatchNorm1d(2).double()(x).detach()
    figure, grid = axes(1, 2, height=3.3)
    for ax, points, colour, name in zip(grid, (x, y), (RED, BLUE), "xy", strict=True):
        ax.plot(*points.T, "o", ms=4, color=colour, gid=f"mark:{name}")
        ax.set(xlim=(-3.4, 12), ylim=(-3.4, 12), aspect="equal")
        ax.set(xticks=range(-3, 13, 3), yticks=range(-3, 13, 3))
        ax.set(xlabel=f"{name}[:, 0]", ylabel=f"{name}[:, 1]")
    return figure

import torch
import torch.nn.functional as F

from scripts.figures import BLUE, INK, axes

NAMES = ["leaky_relu", "elu", "selu", "softplus", "gelu", "silu", "mish", "hardswish"]


def draw():
    figure, grid = axes(rows=4, columns=2, height=9)
    x = torch.linspace(-4, 4, 90, dtype=torch.float64)
    for ax, name in zip(grid.flat, NAMES, strict=True):
        value = getattr(F, name)(x)
        ax.plot(x, torch.relu(x), color=INK, lw=1.1, gid="value:torch.relu")
        ax.plot(x, value, color=BLUE, gid=f"value:torch.nn.functional.{name}")
        ax.set_title(f"F.{name}", color=BLUE, fontsize=13)
        ax.set(xlim=(-4, 4), ylim=(-2, 4.2), xticks=[-4, 0, 4], yticks=[-2, 0, 2, 4])
    return figure

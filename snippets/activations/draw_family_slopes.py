import torch
import torch.nn.functional as F

from scripts.figures import INK, RED, axes

NAMES = ["leaky_relu", "elu", "selu", "softplus", "gelu", "silu", "mish", "hardswish"]


def draw():
    figure, grid = axes(rows=4, columns=2, height=9)
    x = torch.linspace(-4, 4, 90, dtype=torch.float64, requires_grad=True)
    for ax, name in zip(grid.flat, NAMES, strict=True):
        (step,) = torch.autograd.grad(torch.relu(x).sum(), x)
        (slope,) = torch.autograd.grad(getattr(F, name)(x).sum(), x)
        at = x.detach()
        ax.plot(at, step, color=INK, lw=1.1, gid="slope:torch.relu")
        ax.plot(at, slope, color=RED, gid=f"slope:torch.nn.functional.{name}")
        ax.set_title(f"F.{name}", color=RED, fontsize=13)
        ax.set(xlim=(-4, 4), ylim=(-0.6, 1.9), xticks=[-4, 0, 4], yticks=[0, 1])
    return figure

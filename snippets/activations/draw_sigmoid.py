import torch

from scripts.figures import BLUE, INK, RED, axes


def draw():
    figure, ax = axes(xlabel="x")
    x = torch.linspace(-8, 8, 240, dtype=torch.float64, requires_grad=True)
    value = torch.sigmoid(x)
    (slope,) = torch.autograd.grad(value.sum(), x)
    x, value = x.detach(), value.detach()
    ax.plot(x, value, color=BLUE, gid="value:torch.sigmoid")
    ax.plot(x, slope, color=RED, gid="slope:torch.sigmoid")
    ax.plot([0], [0.25], "o", color=RED, gid="mark:largest slope")
    ax.plot([0], [0.5], "o", color=BLUE, gid="mark:centre")
    ax.annotate("0.25", (0, 0.28), ha="center", color=INK)
    ax.annotate("σ(x)", (3.2, 0.84), color=BLUE, fontsize=13)
    ax.annotate("σ′(x)", (2.2, 0.13), color=RED, fontsize=13)
    ax.set(xlim=(-8, 8), ylim=(-0.03, 1.05), yticks=[0, 0.25, 0.5, 0.75, 1])
    return figure

import torch

from scripts.figures import BLUE, GREEN, RED, axes


def draw():
    figure, ax = axes(xlabel="x")
    x = torch.linspace(-4, 4, 240, dtype=torch.float64, requires_grad=True)
    value = torch.tanh(x)
    (slope,) = torch.autograd.grad(value.sum(), x)
    x, value = x.detach(), value.detach()
    below = {"color": GREEN, "linestyle": "--", "linewidth": 1.6}
    ax.plot(x, torch.sigmoid(x), **below, gid="value:torch.sigmoid")
    ax.plot(x, value, color=BLUE, gid="value:torch.tanh")
    ax.plot(x, slope, color=RED, gid="slope:torch.tanh")
    ax.plot([0], [1], "o", color=RED, gid="mark:largest slope")
    ax.plot([0], [0], "o", color=BLUE, gid="mark:centre")
    ax.annotate("tanh(x)", (-3.6, -0.86), color=BLUE)
    ax.annotate("tanh′(x)", (-1.95, 0.62), color=RED)
    ax.annotate("σ(x)", (2.75, 0.76), color=GREEN)
    ax.set(xlim=(-4, 4), ylim=(-1.08, 1.12), yticks=[-1, -0.5, 0, 0.5, 1])
    return figure

import torch

from scripts.figures import BLUE, RED, axes


def draw():
    figure, ax = axes(xlabel="x")
    x = torch.linspace(-2, 2, 240, dtype=torch.float64)
    ax.plot(x, torch.relu(x), color=BLUE, gid="value:torch.relu")
    for low, high in ((-2, -0.01), (0.01, 2)):
        side = torch.linspace(low, high, 120, dtype=torch.float64, requires_grad=True)
        (slope,) = torch.autograd.grad(torch.relu(side).sum(), side)
        ax.plot(side.detach(), slope, color=RED, gid="slope:torch.relu")
    ax.plot([0], [1], "o", mfc="none", mew=1.8, color=RED, gid="mark:open end")
    ax.plot([0], [0], "o", color=RED, gid="mark:slope torch takes at 0")
    ax.annotate("ReLU(x)", (1.5, 1.72), color=BLUE, ha="right")
    ax.annotate("ReLU′(x)", (1.5, 1.08), color=RED)
    ax.set(xlim=(-2, 2.3), ylim=(-0.12, 2.08), xticks=[-2, -1, 0, 1, 2])
    ax.set(yticks=[0, 0.5, 1, 1.5, 2])
    return figure

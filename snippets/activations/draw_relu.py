import torch

from scripts.figures import BLUE, RED, axes


def draw():
    figure, ax = axes(xlabel="x")
    x = torch.linspace(-2, 2, 240, dtype=torch.float64)
    ax.plot(x, torch.relu(x), color=BLUE, linewidth=4, gid="value:torch.relu")
    x.requires_grad_()
    (slope,) = torch.autograd.grad(torch.relu(x).sum(), x)
    gap = torch.tensor([torch.nan], dtype=torch.float64)
    x = torch.cat([x[:120].detach(), gap, x[120:].detach()])
    slope = torch.cat([slope[:120], gap, slope[120:]])
    ax.plot(x, slope, color=RED, gid="slope:torch.relu")
    ax.plot([0], [1], "o", mfc="none", mew=1.8, color=RED, gid="mark:open end")
    ax.plot([0], [0], "o", color=RED, gid="mark:slope torch takes at 0")
    ax.annotate("ReLU(x)", (1.5, 1.72), color=BLUE, ha="right")
    ax.annotate("ReLU′(x)", (1.5, 1.08), color=RED)
    ax.set(xlim=(-2, 2.3), ylim=(-0.12, 2.08), xticks=[-2, -1, 0, 1, 2])
    ax.set(yticks=[0, 0.5, 1, 1.5, 2])
    return figure

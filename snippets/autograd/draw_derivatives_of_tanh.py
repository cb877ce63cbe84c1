import torch

from scripts.figures import BLUE, GREEN, INK, ORANGE, RED, axes

NAMES = (
    "value:torch.tanh",
    "slope:torch.tanh",
    "slope:1 - torch.tanh(x) ** 2",
    "slope:-2 * torch.tanh(x) * (1 - torch.tanh(x) ** 2)",
)


def draw():
    figure, ax = axes(xlabel="x", height=4.4)
    x = torch.linspace(-4, 4, 180, dtype=torch.float64, requires_grad=True)
    curve = torch.tanh(x)
    for name, colour in zip(NAMES, (BLUE, RED, GREEN, ORANGE), strict=True):
        ax.plot(x.detach(), curve.detach(), color=colour, gid=name)
        (curve,) = torch.autograd.grad(curve.sum(), x, create_graph=True)
    ax.annotate("f = tanh", (2.3, 1.06), color=BLUE)
    ax.annotate("f′", (0.2, 1.04), color=RED)
    ax.annotate("f″", (-0.95, 0.83), color=GREEN)
    ax.annotate("f‴", (0.3, -1.7), color=ORANGE)
    ax.axhline(0, color=INK, linewidth=0.8, gid="mark:zero")
    ax.set(xlim=(-4, 4), ylim=(-2.15, 1.3), yticks=[-2, -1, 0, 1])
    return figure

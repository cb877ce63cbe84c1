import torch

from scripts.figures import BLUE, GREEN, RED, axes

FIRST = "torch.exp(x) / (torch.exp(x) + 2)"
SECOND = "1 / (torch.exp(x) + 2)"


def draw():
    figure, ax = axes(xlabel="z₁", height=3.4)
    z = torch.zeros(240, 3, dtype=torch.float64)
    z[:, 0] = torch.linspace(-6, 8, 240, dtype=torch.float64)
    z.requires_grad_()
    p = z.softmax(dim=1)
    x = z[:, 0].detach()
    thin = {"color": GREEN, "linestyle": "--", "linewidth": 1.6}
    ax.plot(x, p[:, 0].detach(), **thin, gid=f"value:{FIRST}")
    for k, colour, name in ((0, BLUE, FIRST), (1, RED, SECOND)):
        (slope,) = torch.autograd.grad(p[:, k].sum(), z, retain_graph=True)
        ax.plot(x, slope[:, 0], color=colour, gid=f"slope:{name}")
    ax.plot([0.6931], [0.25], "o", color=BLUE, gid="mark:largest slope")
    ax.annotate("p₁", (3.2, 0.82), color=GREEN)
    ax.annotate("∂p₁/∂z₁", (2.1, 0.25), color=BLUE)
    ax.annotate("∂p₂/∂z₁", (2.1, -0.16), color=RED)
    ax.set(xlim=(-6, 8), ylim=(-0.2, 1.04), yticks=[0, 0.25, 0.5, 0.75, 1])
    return figure

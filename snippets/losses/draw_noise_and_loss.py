import math

import torch

from scripts.figures import BLUE, INK, RED, axes


def draw():
    figure, (top, bottom) = axes(rows=2, height=6.0)
    e = torch.linspace(-4, 4, 320, dtype=torch.float64)
    root = math.sqrt(2 * math.pi)
    gaussian, laplace = "torch.exp(-x * x / 2)", "torch.exp(-x.abs()) / 2"
    top.plot(
        e, torch.exp(-e * e / 2) / root, color=BLUE, gid=f"value:{gaussian}/{root}"
    )
    top.plot(e, torch.exp(-e.abs()) / 2, color=RED, gid=f"value:{laplace}")
    top.annotate("Gauss", (1.15, 0.24), color=BLUE)
    top.annotate("Laplace", (0.35, 0.42), color=RED)
    top.set(ylim=(-0.02, 0.55), yticks=[0, 0.25, 0.5])
    bottom.plot(e, e * e / 2, color=BLUE, gid="value:x * x / 2")
    bottom.plot(e, e.abs(), color=RED, gid="value:torch.abs")
    bottom.annotate("e²/2", (2.35, 5.9), color=BLUE)
    bottom.annotate("|e|", (3.3, 2.3), color=RED)
    bottom.set(xlabel="e", ylim=(-0.3, 8.3), yticks=[0, 2, 4, 6, 8])
    for ax, label in ((top, "p(e)"), (bottom, "−log p(e) + c")):
        ax.set(xlim=(-4, 4), xticks=[-4, -2, 0, 2, 4])
        ax.set_ylabel(label, color=INK)
    return figure

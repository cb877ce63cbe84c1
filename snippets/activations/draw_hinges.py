import math

import torch

from scripts.figures import BLUE, RED, axes


def draw():
    figure, ax = axes(xlabel="x")
    x = torch.linspace(-math.pi, math.pi, 240, dtype=torch.float64)
    t = torch.linspace(-math.pi, math.pi, 9, dtype=torch.float64)
    ax.plot(x, torch.sin(x), color=BLUE, gid="value:torch.sin")
    ax.plot(
        t,
        torch.sin(t),
        color=RED,
        lw=1.6,
        gid="value:torch.sin",
    )
    ax.plot(t[1:-1], torch.sin(t[1:-1]), "o", color=RED, ms=6, gid="mark:hinges")
    ax.annotate("sin x", (-1.55, -0.84), ha="center", color=BLUE, fontsize=13)
    ax.set(
        xlim=(-3.3, 3.3),
        ylim=(-1.1, 1.1),
        xticks=[-3, -2, -1, 0, 1, 2, 3],
        yticks=[-1, 0, 1],
    )
    return figure

import math

import torch

from scripts.figures import BLUE, GREEN, INK, RED, axes


def draw():
    figure, ax = axes(xlabel="x")
    x = torch.linspace(-4, 4, 240, dtype=torch.float64)
    zero = torch.zeros_like(x)
    highest = torch.maximum(x, zero)
    ax.plot(x, highest, color=INK, lw=1.6, gid="value:torch.relu")
    gid = "value:torch.relu(x) + torch.log(torch.tensor(2.0))"
    ax.plot(x, highest + math.log(2), color=GREEN, lw=1.6, ls="--", gid=gid)
    ax.plot(
        x, torch.logaddexp(x, zero), color=BLUE, gid="value:torch.log(1 + torch.exp(x))"
    )
    quarter = torch.logaddexp(4 * x, zero) / 4
    gid = "value:torch.log(1 + torch.exp(4 * x)) / 4"
    ax.plot(x, quarter, color=RED, ls="-.", lw=1.6, gid=gid)
    ax.annotate("max(x, 0) + log 2", (-3.9, 0.82), color=GREEN)
    ax.annotate("LSE(x, 0)", (-1.35, 0.36), color=BLUE, ha="right")
    ax.annotate("T · LSE(x/T, 0),  T = 1/4", (0.75, 0.24), color=RED)
    ax.annotate("max(x, 0)", (2.55, 2.05), color=INK)
    ax.set(xlim=(-4, 4), ylim=(-0.15, 4))
    return figure

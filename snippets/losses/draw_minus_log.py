import torch
import torch.nn.functional as F

from scripts.figures import BLUE, GREEN, INK, RED, axes


def draw():
    figure, (top, bottom) = axes(rows=2, height=6.4)
    p = torch.linspace(0.01, 1, 400, dtype=torch.float64)
    top.plot(p, -p.log(), color=BLUE, gid="value:-torch.log(x)")
    half = torch.tensor(0.5).log().neg().item()
    top.plot([0.5], [half], "o", color=BLUE, gid="mark:a coin")
    top.annotate("log 2", (0.52, half + 0.15), color=BLUE)
    top.annotate("−log p", (0.07, 3.1), color=BLUE)
    top.set(xlabel="p", xlim=(0, 1.02), ylim=(-0.15, 4.8), yticks=[0, 1, 2, 3, 4])
    z = torch.linspace(-6, 6, 240, dtype=torch.float64)
    softplus, sigmoid = F.softplus, torch.sigmoid
    name = "value:torch.nn.functional.softplus"
    bottom.plot(z, softplus(-z), color=BLUE, gid=f"{name}(-x)")
    bottom.plot(z, softplus(z), color=RED, gid=name)
    thin = {"linestyle": "--", "linewidth": 1.6}
    name = "slope:torch.nn.functional.softplus"
    bottom.plot(z, sigmoid(z) - 1, color=BLUE, **thin, gid=f"{name}(-x)")
    bottom.plot(z, sigmoid(z), color=RED, **thin, gid=name)
    bottom.plot([0], [half], "o", color=GREEN, gid="mark:a coin")
    bottom.annotate("t = 1", (-4.4, 4.9), color=BLUE)
    bottom.annotate("t = 0", (3.2, 4.9), color=RED)
    bottom.annotate("∂L/∂z", (3.9, 1.15), color=RED)
    bottom.annotate("∂L/∂z", (-5.2, -0.78), color=BLUE)
    bottom.annotate("log 2", (0, 1.25), color=GREEN, ha="center")
    bottom.set(xlabel="z", xlim=(-6, 6), ylim=(-1.3, 6.2), yticks=[-1, 0, 2, 4, 6])
    for ax in (top, bottom):
        ax.set_ylabel("L", color=INK, rotation=0, labelpad=10)
    return figure

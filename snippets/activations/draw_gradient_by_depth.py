import torch
from torch import nn

from scripts.figures import BLUE, GREEN, INK, ORANGE, RED, axes

STD = {"default": None, "Xavier": 1, "He": 2**0.5, "2 · He": 2 * 2**0.5}
COLOURS = {"default": RED, "Xavier": ORANGE, "He": BLUE, "2 · He": GREEN}
NUDGE = {("tanh", "Xavier"): -3, ("tanh", "He"): 1, ("tanh", "2 · He"): 3}


def gradients(activation, std, depth=50, width=64):
    torch.manual_seed(0)
    outputs = [torch.randn(256, width, dtype=torch.float64, requires_grad=True)]
    for _ in range(depth):
        layer = nn.Linear(width, width, dtype=torch.float64)
        if std:
            nn.init.normal_(layer.weight, std=std / width**0.5)
            nn.init.zeros_(layer.bias)
        outputs.append(activation(layer(outputs[-1])))
    upstream = torch.randn_like(outputs[-1])
    found = torch.autograd.grad(outputs[-1], outputs, upstream)
    return [g.square().mean().sqrt().item() for g in found]


def draw():
    figure, panels = axes(rows=3, height=7.2, yscale="log")
    activations = (torch.sigmoid, torch.tanh, torch.relu)
    for ax, activation in zip(panels, activations, strict=True):
        name = activation.__name__
        for init, std in STD.items():
            size = gradients(activation, std)
            colour = COLOURS[init]
            ax.plot(range(51), size, color=colour, gid=f"data:{name} {init}")
            place = (-0.8, size[0] * 10.0 ** NUDGE.get((name, init), 0))
            label = dict(color=colour, ha="right", va="center", fontsize=12)
            ax.annotate(init, place, **label)
        ax.set_title(name, loc="right", color=INK, fontsize=13)
        ax.set(xlim=(-11, 51), ylim=(1e-46, 1e20), xticks=range(0, 51, 10))
        ax.set_yticks([1e-40, 1e-20, 1, 1e20])
        ax.set_yticks([], minor=True)
    panels[1].set_ylabel("RMS(∂L/∂hₖ)", fontsize=13)
    panels[2].set_xlabel("k", fontsize=13)
    return figure

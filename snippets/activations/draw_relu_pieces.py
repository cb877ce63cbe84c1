import torch

from scripts.figures import BLUE, GREEN, INK, axes


def network(x, kinks, turns):
    return torch.relu(x.unsqueeze(1) - kinks) @ turns


def draw():
    figure, ax = axes(xlabel="x")
    knots = torch.linspace(0, 6, 7, dtype=torch.float64)
    slopes = torch.sin(knots).diff()
    turns = torch.cat([slopes[:1], slopes.diff()])
    x = torch.linspace(0.01, 5.99, 240, dtype=torch.float64)
    ax.plot(x, torch.sin(x), "--", color=GREEN, gid="value:torch.sin")
    ax.plot(x, network(x, knots[:-1], turns), color=BLUE, gid="data:network")
    at = network(knots, knots[:-1], turns)
    ax.plot(knots[:-1], at[:-1], "o", color=INK, gid="mark:kinks")
    ax.annotate("f(x)", (3.1, -0.62), color=BLUE, ha="right")
    ax.annotate("sin(x)", (1.75, 1.03), color=GREEN)
    ax.set(xlim=(-0.1, 6.1), ylim=(-1.15, 1.2), yticks=[-1, -0.5, 0, 0.5, 1])
    return figure

import torch
from torch import nn

from scripts.figures import BLUE, INK, ORANGE, RED, axes

X = torch.tensor([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=torch.float64)
TARGET = torch.tensor([[0], [1], [1], [0]], dtype=torch.float64)
SIDE = torch.linspace(-0.5, 1.5, 60, dtype=torch.float64)
GRID = torch.cartesian_prod(SIDE, SIDE)


def train(f, stops):
    """The network's output on the grid after each number of steps in `stops`."""
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(2, 8), f, nn.Linear(8, 1)).double()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.05)
    for step in range(max(stops) + 1):
        if step in stops:
            yield net(GRID).detach().reshape(60, 60).T
        optimizer.zero_grad()
        (net(X) - TARGET).square().mean().backward()
        optimizer.step()


def draw():
    figure, (left, right) = axes(columns=2, height=3.7, xlabel="x₁")
    for ax, title in ((left, "Identity"), (right, "Tanh")):
        ax.annotate(title, (0.5, 1.62), ha="center", annotation_clip=False, color=INK)
        ax.set(
            xlim=(-0.5, 1.5),
            ylim=(-0.5, 1.5),
            xticks=[0, 1],
            yticks=[0, 1],
            aspect="equal",
        )
        ax.plot([0, 1], [1, 0], "o", ms=10, color=RED, gid="mark:target 1")
        ax.plot([0, 1], [0, 1], "s", ms=9, color=BLUE, gid="mark:target 0")
    left.set_ylabel("x₂")
    for z in train(nn.Identity(), (2, 3, 15)):
        left.contour(SIDE, SIDE, z, levels=[0.5], colors=[ORANGE], linewidths=2)
    for step, x, y in ((2, 1.2, 1.32), (3, 0.28, -0.4), (15, 0.66, 0.4)):
        left.annotate(str(step), (x, y), color=ORANGE)
    (z,) = train(nn.Tanh(), (500,))
    right.contourf(SIDE, SIDE, z, levels=[0.5, 99], colors=[RED], alpha=0.12)
    right.contourf(SIDE, SIDE, z, levels=[-99, 0.5], colors=[BLUE], alpha=0.12)
    right.contour(SIDE, SIDE, z, levels=[0.5], colors=[INK], linewidths=2)
    return figure

import torch

from scripts.figures import BLUE, GREEN, GRID, INK, ORANGE, RED, axes

ARMS = [
    ("SGD", torch.optim.SGD, {"lr": 0.04}, BLUE),
    ("momentum=0.9", torch.optim.SGD, {"lr": 0.04, "momentum": 0.9}, RED),
    (
        "nesterov=True",
        torch.optim.SGD,
        {"lr": 0.04, "momentum": 0.9, "nesterov": True},
        GREEN,
    ),
    ("RMSprop", torch.optim.RMSprop, {"lr": 0.25, "alpha": 0.9}, ORANGE),
]


def draw():
    figure, grid = axes(
        2, 2, height=4.8, xlim=(-6, 8), ylim=(-1.9, 1.9), yticks=[-1, 0, 1]
    )
    turn = torch.linspace(0, 2 * torch.pi, 120, dtype=torch.float64)
    for ax, (name, kind, options, colour) in zip(grid.flat, ARMS, strict=True):
        for level in (1, 5, 15, 30):
            radius = (2 * level) ** 0.5
            ax.plot(
                radius * turn.cos(),
                radius / 20**0.5 * turn.sin(),
                color=GRID,
                linewidth=1,
                gid="mark:level",
            )
        w = torch.tensor([7.0, 1.2], dtype=torch.float64, requires_grad=True)
        optimizer, path = kind([w], **options), [w.detach().clone()]
        for _ in range(30):
            w.grad = torch.tensor([1.0, 20.0], dtype=torch.float64) * w.detach()
            optimizer.step()
            path.append(w.detach().clone())
        path = torch.stack(path)
        ax.plot(
            path[:, 0],
            path[:, 1],
            "o-",
            color=colour,
            markersize=3.5,
            linewidth=1.2,
            gid="data:steps",
        )
        ax.plot([0], [0], "x", color=INK, markersize=9, gid="mark:minimum")
        ax.set_title(name, fontsize=13)
    return figure

import torch

from scripts.figures import BLUE, GRID, INK, RED, axes


def draw():
    figure, grid = axes(
        2,
        1,
        height=4.6,
        xlim=(-2.5, 8),
        ylim=(-1.9, 1.9),
        ylabel="$w_2$",
        yticks=[-1, 0, 1],
    )
    turn = torch.linspace(0, 2 * torch.pi, 120, dtype=torch.float64)
    for ax, lr, colour in zip(grid.flat, (0.05, 0.097), (BLUE, RED), strict=True):
        for level in (1, 5, 15, 30):
            radius = (2 * level) ** 0.5
            u, v = radius * turn.cos(), radius / 20**0.5 * turn.sin()
            ax.plot(u, v, color=GRID, linewidth=1, gid="mark:level")
        path = [torch.tensor([7.0, 1.2], dtype=torch.float64)]
        for _ in range(20):
            path.append(path[-1] - lr * torch.tensor([1.0, 20.0]) * path[-1])
        path = torch.stack(path)
        ax.plot(
            path[:, 0],
            path[:, 1],
            "o-",
            color=colour,
            markersize=4,
            linewidth=1.2,
            gid="data:steps",
        )
        ax.plot([0], [0], "x", color=INK, markersize=9, gid="mark:minimum")
        ax.set_title(f"lr = {lr}", fontsize=13)
    grid[1].set_xlabel("$w_1$")
    return figure

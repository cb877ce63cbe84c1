import torch

from scripts.figures import BLUE, GRID, INK, RED, axes


def draw():
    figure, grid = axes(
        2,
        2,
        height=4.8,
        xlim=(-1.2, 7.2),
        ylim=(-1.5, 18),
        xticks=[-1, 1, 3, 5, 7],
        yticks=[0, 8, 16],
    )
    line = torch.linspace(-1.2, 7.2, 200, dtype=torch.float64)
    for ax, lr in zip(grid.flat, (0.05, 0.5, 0.9, 1.1), strict=True):
        ax.plot(line, (line - 3) ** 2, color=GRID, gid="value:(x - 3)**2")
        path = [torch.tensor(1.0, dtype=torch.float64)]
        for _ in range(9):
            path.append(path[-1] - lr * 2 * (path[-1] - 3))
        path = torch.stack([w for w in path if -1.2 <= w <= 7.2])
        colour = RED if lr > 1 else BLUE
        ax.plot(
            path,
            (path - 3) ** 2,
            "o-",
            color=colour,
            markersize=5,
            linewidth=1.2,
            gid="data:steps",
        )
        ax.plot(
            path[:1],
            (path[:1] - 3) ** 2,
            "o",
            color=INK,
            markersize=7,
            gid="mark:start",
        )
        ax.set_title(f"lr = {lr}", fontsize=13)
    return figure

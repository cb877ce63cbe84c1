import torch

from scripts.figures import BLUE, INK, RED, axes

GRADIENTS = ((1.9, 0.6), (0.5, -1.7), (-1.8, 1.3), (-0.5, -0.4))


def draw():
    figure, both = axes(1, 2, height=3.3, xlim=(-2.2, 2.2), ylim=(-2.0, 2.0))
    turn = torch.linspace(0, 2 * torch.pi, 80, dtype=torch.float64)
    corners = [(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)]
    square = torch.tensor(corners, dtype=torch.float64)
    bounds = (torch.stack([turn.cos(), turn.sin()], 1), square)
    for ax, bound, colour, name in zip(
        both, bounds, (BLUE, RED), ("clip_grad_norm_", "clip_grad_value_"), strict=True
    ):
        ax.set(aspect="equal", title=name, xlabel="$g_1$", ylabel="$g_2$")
        ax.set(xticks=range(-2, 3), yticks=range(-2, 3))
        ax.plot(*bound.T, "--", color=INK, linewidth=1.2, gid="mark:bound")
        for pair in GRADIENTS:
            g = torch.tensor(pair, dtype=torch.float64)
            short = g.clamp(-1, 1) if name.endswith("value_") else g
            short = short * min(1.0, 1 / g.norm().item()) if colour == BLUE else short
            ax.plot([0, g[0]], [0, g[1]], ":", color=INK, gid="mark:before")
            ax.plot(*g, "o", color=INK, markersize=4, gid="mark:before")
            ax.plot([0, short[0]], [0, short[1]], color=colour, gid="data:after")
            ax.plot(*short, "o", color=colour, gid="data:after")
    return figure

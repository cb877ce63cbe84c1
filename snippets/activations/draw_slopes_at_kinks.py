import torch

from scripts.figures import BLUE, INK, RED, axes

FUNCTIONAL = "torch.nn.functional."
PANELS = [
    ("torch.relu", torch.relu, [0], [-1, 0, 1], [0, 1]),
    ("torch.abs", torch.abs, [0], [-1, 0, 1], [-1, 0, 1]),
    (FUNCTIONAL + "relu6", torch.nn.functional.relu6, [0, 6], [0, 3, 6], [0, 1]),
    (
        FUNCTIONAL + "hardswish",
        torch.nn.functional.hardswish,
        [-3, 3],
        [-3, 0, 3],
        [-0.5, 0, 0.5, 1, 1.5],
    ),
]


def slope(function, x):
    x = x.clone().requires_grad_()
    return torch.autograd.grad(function(x).sum(), x)[0]


def with_gaps(x, y, kinks):
    pieces = []
    for piece in torch.tensor_split(
        torch.stack([x, y]), torch.searchsorted(x, kinks), dim=1
    ):
        pieces += [piece, torch.full((2, 1), torch.nan, dtype=torch.float64)]
    return torch.cat(pieces, dim=1)


def draw():
    figure, grid = axes(rows=2, columns=2, height=4.8)
    for ax, (name, function, kinks, xticks, yticks) in zip(
        grid.flat, PANELS, strict=True
    ):
        margin = (xticks[-1] - xticks[0]) / 3
        low, high = xticks[0] - margin, xticks[-1] + margin
        x = torch.linspace(low, high, 480, dtype=torch.float64)
        kinks = torch.tensor(kinks, dtype=torch.float64)
        curve = with_gaps(x, slope(function, x), kinks)
        ax.plot(*curve, color=RED, gid=f"slope:{name}")
        dots = dict(color=BLUE, markersize=8, gid="mark:slope at the kink")
        ax.plot(kinks, slope(function, kinks), "o", **dots)
        ax.set_title(name.rpartition(".")[2] + "′", color=INK, fontsize=13)
        ax.set(xticks=xticks, yticks=yticks)
    return figure

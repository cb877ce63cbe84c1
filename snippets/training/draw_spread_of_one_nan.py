import torch
from torch import nn

from scripts.figures import BLUE, RED, axes


def stages():
    torch.manual_seed(0)
    x = torch.randn(8, 4, dtype=torch.float64)
    x[2, 1] = torch.nan
    first, second = nn.Linear(4, 6).double(), nn.Linear(6, 3).double()
    optimizer = torch.optim.SGD([*first.parameters(), *second.parameters()], lr=0.1)
    hidden = first(x).relu()
    out = second(hidden)
    loss = out.square().mean()
    loss.backward()
    slopes = first.weight.grad.T
    optimizer.step()
    fresh = torch.randn(8, 4, dtype=torch.float64)
    return (
        ("x", x),
        ("h = relu(x W)", hidden),
        ("y = h V", out),
        ("loss", loss.reshape(1, 1)),
        ("W.grad", slopes),
        ("W", first.weight.T),
        ("new x", fresh),
        ("new h", first(fresh).relu()),
    )


def draw():
    figure, grid = axes(
        2,
        4,
        height=4.4,
        xlim=(-0.7, 5.7),
        ylim=(7.7, -0.7),
        aspect="equal",
        xticks=[],
        yticks=[],
    )
    for ax, (name, values) in zip(grid.flat, stages(), strict=True):
        for bad, colour, mark in ((False, BLUE, "s"), (True, RED, "X")):
            rows, columns = (values.detach().isnan() == bad).nonzero(as_tuple=True)
            ax.plot(columns, rows, mark, color=colour, markersize=7, gid="data:cells")
        ax.set_title(name, fontsize=13)
        ax.grid(visible=False)
        ax.spines[:].set_visible(False)
    return figure

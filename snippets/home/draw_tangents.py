import torch
import torch.nn.functional as F

from scripts.figures import BLUE, INK, RED, axes


def draw():
    figure, ax = axes(xlabel="x", ylabel="F.silu(x)", height=3.2)
    x = torch.linspace(-5, 3, 240, dtype=torch.float64)
    ax.plot(x, F.silu(x), color=BLUE, gid="value:torch.nn.functional.silu")
    for at in (-3.5, -1.2784, 0.0, 1.5):
        point = torch.tensor(at, dtype=torch.float64, requires_grad=True)
        value = F.silu(point)
        value.backward()
        slope, reach = point.grad.item(), 0.9
        left, right = value.item() - reach * slope, value.item() + reach * slope
        ax.plot(
            [at - reach, at + reach],
            [left, right],
            color=RED,
            lw=1.4,
            gid="mark:tangent",
        )
        ax.plot(at, value.item(), "o", color=RED, ms=5, gid="mark:point")
        ax.annotate(
            f"{slope:+.2f}".replace("-", "−"),
            (at, value.item()),
            (0, 10),
            textcoords="offset points",
            ha="center",
            color=INK,
        )
    return figure

import torch

from scripts.figures import BLUE, GREEN, RED, axes


def draw():
    figure, (top, bottom) = axes(
        rows=2, height=5.2, xlim=(-3, 3), xticks=[-3, -2, -1, 0, 1, 2, 3]
    )
    x = torch.linspace(-3, 3, 360, dtype=torch.float64, requires_grad=True)
    for k, colour in ((1, BLUE), (4, GREEN), (16, RED)):
        value = torch.sigmoid(k * x)
        (slope,) = torch.autograd.grad(value.sum(), x)
        name = f"torch.sigmoid({k} * x)"
        top.plot(
            x.detach(),
            value.detach(),
            color=colour,
            gid=f"value:{name}",
        )
        bottom.plot(
            x.detach(),
            slope,
            color=colour,
            gid=f"slope:{name}",
        )
    for k, colour, place in (
        (1, BLUE, (1.6, 0.68)),
        (4, GREEN, (-1.75, 0.08)),
        (16, RED, (-0.9, 0.8)),
    ):
        top.annotate(f"σ({k}x)" if k > 1 else "σ(x)", place, color=colour)
    for text, colour, place in (
        ("k = 1:  k/4 = 1/4", BLUE, (1.05, 0.4)),
        ("k = 4:  k/4 = 1", GREEN, (0.5, 1.0)),
        ("k = 16:  k/4 = 4", RED, (0.3, 3.4)),
    ):
        bottom.annotate(text, place, color=colour)
    top.set(ylim=(-0.05, 1.05), yticks=[0, 0.5, 1])
    bottom.set(xlabel="x", ylim=(-0.1, 4.3), yticks=[0, 1, 2, 3, 4])
    return figure

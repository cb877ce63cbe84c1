import torch
import torch.nn.functional as F

from scripts.figures import BLUE, INK, RED, axes


def path(loss, start, steps):
    z, seen = torch.tensor(start, dtype=torch.float64, requires_grad=True), []
    for _ in range(steps):
        seen.append(torch.sigmoid(z).item())
        (slope,) = torch.autograd.grad(loss(z), z)
        z = (z - slope).detach().requires_grad_()
    return seen


def draw():
    figure, (top, bottom) = axes(rows=2, height=6.2)
    z = torch.linspace(-8, 8, 320, dtype=torch.float64)
    s = torch.sigmoid(z)
    mse, bce = "(torch.sigmoid(x) - 1) ** 2", "torch.nn.functional.softplus(-x)"
    top.plot(z, 2 * (s - 1) * s * (1 - s), color=RED, gid=f"slope:{mse}")
    top.plot(z, s - 1, color=BLUE, gid=f"slope:{bce}")
    least = -torch.tensor(2.0).log().item()
    top.plot([least], [-8 / 27], "o", color=RED, gid="mark:steepest")
    top.annotate("MSE(σ(z), 1)", (-7.8, -0.17), color=RED)
    top.annotate("BCE(σ(z), 1)", (-7.8, -0.92), color=BLUE)
    top.set(xlabel="z", xlim=(-8, 8), ylim=(-1.08, 0.08), yticks=[-1, -0.5, 0])
    top.set_ylabel("∂L/∂z", color=INK)
    losses = (
        (RED, lambda z: (torch.sigmoid(z) - 1) ** 2),
        (BLUE, lambda z: F.softplus(-z)),
    )
    for colour, loss in losses:
        for start, dash in ((-5.0, "-"), (-2.0, "--")):
            seen = path(loss, start, 200)
            name = f"data:from {start} in {colour}"
            bottom.plot(range(1, 201), seen, dash, color=colour, gid=name)
    bottom.set(xscale="log", xlim=(1, 200), ylim=(-0.03, 1.05), yticks=[0, 0.5, 1])
    bottom.set(xlabel="n", xticks=[1, 10, 100], xticklabels=["1", "10", "100"])
    bottom.set_ylabel("σ(z)", color=INK)
    for text, place, colour in (
        ("z₀ = −2", (1.25, 0.3), BLUE),
        ("z₀ = −5", (5.6, 0.06), BLUE),
        ("z₀ = −2", (13, 0.52), RED),
        ("z₀ = −5", (31, 0.3), RED),
    ):
        bottom.annotate(text, place, color=colour)
    return figure

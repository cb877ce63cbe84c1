import torch

from scripts.figures import BLUE, GREEN, INK, ORANGE, RED, axes


def p(x):
    return 4 * x**3 + x**2 + 3


def draw():
    figure, ax = axes(height=4.0)
    x = torch.linspace(0.6, 1.95, 200, dtype=torch.float64)
    ax.plot(x, p(x), color=BLUE, gid="value:4 * x**3 + x**2 + 3")
    at = torch.tensor(1.3, dtype=torch.float64, requires_grad=True)
    (slope,) = torch.autograd.grad(p(at), at)
    at, h = 1.3, 0.4
    ends = torch.tensor([0.75, 1.85], dtype=torch.float64)
    tangent = p(at) + slope * (ends - at)
    ax.plot(ends, tangent, color=RED, lw=1.6, gid="mark:tangent")
    forward = (p(at + h) - p(at)) / h
    line = p(at) + forward * (ends - at)
    ax.plot(ends, line, "--", color=ORANGE, lw=1.6, gid="mark:forward")
    central = (p(at + h) - p(at - h)) / (2 * h)
    line = p(at - h) + central * (ends - at + h)
    ax.plot(ends, line, "--", color=GREEN, lw=1.6, gid="mark:central")
    dots = [at - h, at, at + h]
    ax.plot(dots, [p(d) for d in dots], "o", color=INK, gid="mark:points")
    for text, place, colour in (
        ("p(x)", (1.78, 33), BLUE),
        ("p′(x)", (1.93, 25.3), RED),
        ("(p(x + h) − p(x)) / h", (1.17, 29), ORANGE),
        ("(p(x + h) − p(x − h)) / 2h", (1.0, 21), GREEN),
        ("x − h", (0.84, 8.6), INK),
        ("x", (1.33, 10.9), INK),
        ("x + h", (1.77, 21.8), INK),
    ):
        ax.annotate(text, place, color=colour, ha="center", fontsize=12)
    ax.set(xlim=(0.6, 2.0), ylim=(0, 36), xticks=[0.9, 1.3, 1.7])
    return figure

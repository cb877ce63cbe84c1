from itertools import pairwise

import torch

from scripts.figures import BLUE, RED, axes


def f(a):
    b = a * 2
    while b.abs() < 1000:
        b = b * 2
    return b if b > 0 else 100 * b


def draw():
    figure, ax = axes(xlabel="a", ylabel="d = f(a)", height=3.4)
    jumps = [0.2] + [1000 / 2**k for k in (12, 11, 10, 9)] + [2.4]
    for left, right in pairwise(jumps):
        a = torch.linspace(left + 1e-6, right - 1e-6, 2, dtype=torch.float64)
        d = torch.stack([f(v) for v in a])
        ax.plot(a, d, color=BLUE, gid="data:f")
    a = torch.tensor(1.5, dtype=torch.float64, requires_grad=True)
    d = f(a)
    d.backward()
    line = torch.tensor([0.0, 1.5], dtype=torch.float64)
    ax.plot(line, line * a.grad, color=RED, ls=":", lw=1.6, gid="mark:slope")
    ax.plot([a.item()], [d.item()], "o", color=RED, gid="mark:point")
    ax.set(xlim=(0, 2.45), ylim=(0, 2150))
    return figure

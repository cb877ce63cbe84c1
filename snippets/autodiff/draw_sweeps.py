import warnings

import torch
from torch.func import jacfwd, jacrev
from torch.utils.flop_counter import FlopCounterMode

from scripts.figures import BLUE, INK, RED, axes

INPUTS = [1, 2, 4, 8, 16, 32, 64, 128]


def products(function, x):
    with FlopCounterMode(display=False) as counter:
        function(x)
    return counter.get_total_flops() // 2


def count(n, m):
    A, B, C = torch.ones(32, n), torch.ones(32, 32), torch.ones(m, 32)

    def f(x):
        return C @ torch.tanh(B @ torch.tanh(A @ x))

    return [products(g(f), torch.ones(n, 1)) for g in (jacfwd, jacrev)]


def draw():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        counts = [count(n, 128 // n) for n in INPUTS]
    figure, ax = axes(xscale="log", yscale="log", height=3.3)
    forward, reverse = zip(*counts, strict=True)
    ax.plot(INPUTS, forward, "o-", color=BLUE, gid="data:jacfwd")
    ax.plot(INPUTS, reverse, "s-", color=RED, gid="data:jacrev")
    ax.annotate("jacfwd", (1.15, 1.05e4), color=BLUE, fontsize=14, va="top")
    ax.annotate("jacrev", (1.3, 9e5), color=RED, fontsize=14, va="bottom")
    ax.set_xticks(INPUTS, [f"{n}\n{128 // n}" for n in INPUTS])
    ax.set_xticks([], minor=True)
    ax.set_yticks([1e4, 1e5, 1e6])
    ax.set_ylim(4e3, 3e6)
    ax.annotate("n\nm", (-0.06, -0.045), xycoords="axes fraction", va="top", color=INK)
    ax.set_ylabel("×", rotation=0, labelpad=10)
    return figure

from fractions import Fraction

import torch

from scripts.figures import BLUE, GREEN, ORANGE, RED, axes

WORDS = {
    "zh": {"forward": "前向", "central": "中心", "y": "相对误差", "auto": "自动求导"},
    "en": {
        "forward": "forward",
        "central": "central",
        "y": "relative error",
        "auto": "autograd",
    },
}


def p(x):
    return 4 * x * x * x + x * x + 3


def off(value, at):
    at = Fraction(at.item())
    exact = 12 * at * at + 2 * at
    return float(abs(Fraction(value.item()) - exact) / exact)


def curves(dtype, last):
    x = torch.tensor(1.3, dtype=dtype, requires_grad=True)
    (slope,) = torch.autograd.grad(p(x), x)
    x = x.detach()
    forward, central = [], []
    for k in range(1, last + 1):
        h = 2.0**-k
        forward.append((h, off((p(x + h) - p(x)) / h, x)))
        central.append((h, off((p(x + h) - p(x - h)) / (2 * h), x)))
    return forward, central, off(slope, x)


def draw(words):
    figure, ax = axes(height=4.8, xlabel="h", xscale="log", yscale="log")
    ax.set(xlim=(3e-16, 4), ylim=(3e-18, 30), ylabel=words["y"])
    setting = ((torch.float32, 23, ORANGE, RED), (torch.float64, 50, BLUE, GREEN))
    for dtype, last, first, second in setting:
        name = str(dtype)[6:]
        forward, central, auto = curves(dtype, last)
        for kind, points, colour in (
            ("forward", forward, first),
            ("central", central, second),
        ):
            shown = [(h, error) for h, error in points if error]
            h, errors = zip(*shown, strict=True)
            ax.plot(h, errors, color=colour, lw=1.6, gid=f"data:{name} {kind}")
        ends = [3e-16, 4]
        ax.plot(
            ends, [auto] * 2, "--", color=second, lw=1.4, gid=f"data:{name} autograd"
        )
        label = f"{words['auto']} {name}"
        ax.annotate(label, (5e-16, auto * 2), color=second, fontsize=12)
    for text, x, y, colour in (
        (f"float32 {words['forward']}", 2e-7, 4, ORANGE),
        (f"float32 {words['central']}", 2e-7, 0.4, RED),
        (f"float64 {words['forward']}", 1e-13, 1e-1, BLUE),
        (f"float64 {words['central']}", 3e-13, 1e-9, GREEN),
    ):
        ax.annotate(text, (x, y), color=colour, fontsize=12)
    return figure

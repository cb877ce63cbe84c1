from itertools import pairwise

import torch
from matplotlib.patches import Circle

from scripts.figures import BLUE, INK, RED, axes


def draw():
    x = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
    values = [x]
    for step in (lambda x: 3 * x, lambda u: u**2, lambda v: 1 / (1 + v)):
        values.append(step(values[-1]))
    edges = [
        torch.autograd.grad(b, a, retain_graph=True)[0].item()
        for a, b in pairwise(values)
    ]
    to_y = [torch.autograd.grad(values[-1], v, retain_graph=True)[0] for v in values]

    figure, ax = axes(height=2.9)
    ax.set(xlim=(0, 13.2), ylim=(0, 5.9), aspect="equal")
    ax.set_axis_off()
    style = {"arrowstyle": "-|>", "color": INK, "lw": 1.4, "shrinkA": 0, "shrinkB": 0}
    back = style | {"color": RED}
    label = {"ha": "center", "va": "center"}
    for i, (name, value) in enumerate(zip("xuvy", values, strict=True)):
        at = 1.2 + 3.6 * i
        ax.add_patch(Circle((at, 3.9), 0.72, facecolor="none", edgecolor=BLUE, lw=2.2))
        ax.annotate(f"{value.item():g}", (at, 3.9), color=BLUE, fontsize=14, **label)
        ax.annotate(name, (at, 5.1), color=INK, fontsize=14, **label)
        ax.annotate(f"{to_y[i]:.3g}", (at, 0.9), color=RED, fontsize=14, **label)
        if i < 3:
            ax.annotate("", (at + 2.8, 3.9), (at + 0.8, 3.9), arrowprops=style)
            step = ("3x", "u²", "1 / (1 + v)")[i]
            ax.annotate(step, (at + 1.8, 4.45), color=INK, fontsize=13, **label)
            ax.annotate("", (at + 0.9, 0.9), (at + 2.7, 0.9), arrowprops=back)
            factor = f"× {edges[i]:.3g}".replace("-", "−")
            ax.annotate(factor, (at + 1.8, 1.45), color=RED, fontsize=13, **label)
    for text in ax.texts:
        text.set_text(text.get_text().replace("-", "−"))
    return figure

import torch
from matplotlib.patches import FancyBboxPatch

from scripts.figures import BLUE, GRID, INK, RED, axes

PLACES = {"b": (5.0, 1.15), "w": (5.0, -1.15), "h": (8.4, 0.0), "loss": (11.6, 0.0)}
LABEL = {"ha": "center", "va": "center", "fontsize": 13}


def draw():
    w, b = (torch.tensor(n).double().requires_grad_() for n in (2.0, 1.0))
    h = 3 * w + b
    loss = h**2
    by_w, by_b, by_h = torch.autograd.grad(loss, (w, b, h))
    figure, ax = axes(height=5.6)
    ax.set(xlim=(0, 12.8), ylim=(-6.6, 4.6))
    ax.set_axis_off()

    def box(x, y, width, text, colour, ls="-"):
        shape = "round,pad=0,rounding_size=0.2"
        corner = x - width / 2, y - 0.5
        patch = FancyBboxPatch(corner, width, 1, shape, fill=False, ec=colour, lw=1.8)
        ax.add_patch(patch).set_linestyle(ls)
        ax.annotate(text, (x, y), color=INK if colour == GRID else colour, **LABEL)

    def arrow(start, end, colour=RED):
        style = {"arrowstyle": "-|>" if colour == RED else "-", "color": colour}
        style |= {"lw": 1.8, "shrinkA": 0, "shrinkB": 0}
        ax.annotate("", end, start, arrowprops=style)

    for low, call in ((2.2, "loss.backward()"), (-3.0, "grad(loss, (w, h))")):
        first = low > 0
        ax.annotate(call, (12.6, low + 1.9), color=INK, ha="right", fontsize=13)
        for name, (x, y) in PLACES.items():
            box(x, low + y, 1.4, name, BLUE)
        arrow((10.85, low), (9.15, low))
        arrow((7.65, low + 0.15), (5.75, low + 1.05), RED if first else GRID)
        arrow((7.65, low - 0.15), (5.75, low - 1.05))
        kept = f"100 + {by_w:g}" if first else "100"
        none = f"{by_b:g}" if first else "None"
        for text, y, name in ((none, 1.15, "b.grad"), (kept, -1.15, "w.grad")):
            box(1.6, low + y, 2.7, text, RED if first else GRID, "-" if first else "--")
            ax.annotate(name, (1.6, low + y + 0.8), color=INK, **LABEL)
            if first:
                arrow((4.25, low + y), (3.0, low + y))
    box(6.7, -5.9, 2.8, f"({by_w:g}, {by_h:g})", RED)
    arrow((8.4, -3.55), (7.5, -5.35))
    arrow((5.0, -4.7), (6.0, -5.35))
    return figure

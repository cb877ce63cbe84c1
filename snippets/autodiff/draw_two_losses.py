import torch
from matplotlib.patches import FancyBboxPatch

from scripts.figures import BLUE, INK, RED, axes

PLACES = {"w": (1.3, 2.6), "h": (5.2, 2.6), "a": (9.1, 4.4), "b": (9.1, 0.8)}


def draw():
    w = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
    h = w**3
    a, b = 2 * h, h**2
    grad = torch.autograd.grad
    (slope_h,) = grad(h, w, retain_graph=True)
    (slope_a,) = grad(a, h, retain_graph=True)
    (slope_b,) = grad(b, h, retain_graph=True)
    (to_h,) = grad(a + b, h, retain_graph=True)
    (to_w,) = grad(a + b, w)
    values = {"w": w, "h": h, "a": a, "b": b}
    formula = {"w": "w", "h": "h = w³", "a": "a = 2h", "b": "b = h²"}

    figure, ax = axes(height=3.4)
    ax.set(xlim=(0, 10.6), ylim=(-0.6, 5.9))
    ax.set_axis_off()
    label = {"ha": "center", "va": "center"}
    style = {"arrowstyle": "-|>", "color": INK, "lw": 1.4, "shrinkA": 0, "shrinkB": 0}
    back = style | {"color": RED}
    for name, (x, y) in PLACES.items():
        box = FancyBboxPatch(
            (x - 0.8, y - 0.5), 1.6, 1, "round,pad=0,rounding_size=0.2"
        )
        box.set(facecolor="none", edgecolor=BLUE, linewidth=2)
        ax.add_patch(box)
        ax.annotate(f"{values[name]:g}", (x, y), color=BLUE, fontsize=14, **label)
        ax.annotate(formula[name], (x, y + 0.9), color=INK, fontsize=13, **label)
    ax.annotate("", (4.35, 2.85), (2.15, 2.85), arrowprops=style)
    ax.annotate("", (2.15, 2.35), (4.35, 2.35), arrowprops=back)
    ax.annotate(f"× {slope_h:g}", (3.25, 1.85), color=RED, fontsize=13, **label)
    ax.annotate("", (8.25, 4.45), (6.05, 3.1), arrowprops=style)
    ax.annotate("", (6.15, 2.75), (8.3, 4.05), arrowprops=back)
    ax.annotate("", (8.25, 0.75), (6.05, 2.1), arrowprops=style)
    ax.annotate("", (6.15, 2.45), (8.3, 1.15), arrowprops=back)
    ax.annotate(f"{slope_a:g}", (7.75, 3.25), color=RED, fontsize=13, **label)
    ax.annotate(f"{slope_b:g}", (7.75, 1.95), color=RED, fontsize=13, **label)
    total = f"{slope_a:g} + {slope_b:g} = {to_h:g}"
    ax.annotate(total, (5.2, 1.0), color=RED, fontsize=13, **label)
    ax.annotate(f"{to_w:g}", (1.3, 1.0), color=RED, fontsize=13, **label)
    return figure

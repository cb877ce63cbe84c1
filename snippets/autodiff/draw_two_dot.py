import torch
from matplotlib.patches import FancyBboxPatch

from scripts.figures import BLUE, INK, RED, axes


def draw():
    x = torch.arange(4, dtype=torch.float64).requires_grad_()
    s = torch.dot(x, x)
    y = 2 * s
    (to_s,) = torch.autograd.grad(y, s, retain_graph=True)
    (to_x,) = torch.autograd.grad(y, x)

    def show(t):
        numbers = [f"{v:g}" for v in t.detach().reshape(-1).tolist()]
        return numbers[0] if len(numbers) == 1 else f"({', '.join(numbers)})"

    figure, ax = axes(height=3.1)
    ax.set(xlim=(0, 12.8), ylim=(-0.6, 5.6))
    ax.set_axis_off()
    style = {"arrowstyle": "-|>", "color": INK, "lw": 1.4, "shrinkA": 0, "shrinkB": 0}
    label = {"ha": "center", "va": "center"}
    boxes = [(0.1, 3.4, "x", x, to_x), (5.6, 2.1, "s = xᵀx", s, to_s)]
    boxes += [(10.3, 2.1, "y = 2s", y, torch.ones(()))]
    for left, width, name, value, gradient in boxes:
        box = FancyBboxPatch((left, 3.2), width, 1.3, "round,pad=0,rounding_size=0.2")
        box.set(facecolor="none", edgecolor=BLUE, linewidth=2)
        ax.add_patch(box)
        middle = left + width / 2
        ax.annotate(name, (middle, 5.1), color=INK, fontsize=14, **label)
        ax.annotate(show(value), (middle, 3.85), color=BLUE, fontsize=14, **label)
        ax.annotate(show(gradient), (middle, 1.0), color=RED, fontsize=14, **label)
    for way in (0.3, -0.3):
        curve = style | {"connectionstyle": f"arc3,rad={-way / 2}"}
        ax.annotate("", (5.55, 3.85 + way), (3.55, 3.85 + way), arrowprops=curve)
    ax.annotate("", (10.25, 3.85), (7.75, 3.85), arrowprops=style)
    ax.annotate("× 2", (9.0, 4.3), color=INK, fontsize=13, **label)
    back = style | {"color": RED}
    for way in (0.3, -0.3):
        curve = back | {"connectionstyle": f"arc3,rad={-way / 2}"}
        ax.annotate("", (3.55, 1.0 - way), (6.1, 1.0 - way), arrowprops=curve)
    ax.annotate("", (7.2, 1.0), (10.9, 1.0), arrowprops=back)
    ax.annotate("× 2", (9.0, 1.45), color=RED, fontsize=13, **label)
    ax.annotate("× x", (4.8, 2.15), color=RED, fontsize=13, **label)
    ax.annotate("× x", (4.8, -0.15), color=RED, fontsize=13, **label)
    return figure

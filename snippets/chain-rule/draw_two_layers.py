import torch
from matplotlib.patches import FancyBboxPatch

from scripts.figures import BLUE, GREEN, RED, axes


def shape(tensor):
    return f"({', '.join(str(n) for n in tensor.shape)})"


def draw():
    shapes = {"W₁": (4, 3), "b₁": (4,), "W₂": (2, 4), "b₂": (2,)}
    p = {
        n: torch.ones(s, dtype=torch.float64).requires_grad_()
        for n, s in shapes.items()
    }
    x, y = torch.ones(3, dtype=torch.float64), torch.zeros(2, dtype=torch.float64)
    u = p["W₁"] @ x + p["b₁"]
    h = torch.tanh(u)
    s = p["W₂"] @ h + p["b₂"]
    loss = ((s - y) ** 2).sum()
    chain = [s, h, u]
    grads = torch.autograd.grad(loss, chain + list(p.values()))
    g = dict(zip(["s", "h", "u", *p], grads, strict=True))

    figure, ax = axes(height=6.4)
    ax.set(xlim=(0, 10.2), ylim=(-0.6, 10.2))
    ax.set_axis_off()

    def box(left, y, text, colour, width=2.3):
        ax.add_patch(
            FancyBboxPatch(
                (left, y - 0.34),
                width,
                0.68,
                boxstyle="round,pad=0.02,rounding_size=0.12",
                facecolor="none",
                edgecolor=colour,
                lw=1.8,
            )
        )
        place = (left + width / 2, y)
        ax.annotate(text, place, ha="center", va="center", color=colour)

    def arrow(start, end, colour):
        style = {"arrowstyle": "-|>", "color": colour, "lw": 1.5}
        ax.annotate("", end, start, arrowprops=style)

    def note(x, y, text, colour, ha="left"):
        ax.annotate(text, (x, y), ha=ha, va="center", color=colour)

    rows = [0.2, 2.6, 5.0, 7.4, 9.6]
    names = ["x", "u", "h", "s", "L"]
    values = [x, u, h, s, loss]
    for y0, name, value in zip(rows, names, values, strict=True):
        text = "L  ()" if name == "L" else f"{name}  {shape(value)}"
        box(0.1, y0, text, BLUE, 1.7)
        if name in g:
            box(3.5, y0, f"∂L/∂{name}  {shape(g[name])}", RED, 2.5)
    steps = ["W₁x + b₁", "tanh", "W₂h + b₂", "Σ (s − y)²"]
    for low, high, step in zip(rows[:-1], rows[1:], steps, strict=True):
        arrow((0.95, low + 0.36), (0.95, high - 0.36), BLUE)
        note(1.12, (low + high) / 2, step, BLUE)
    arrow((1.82, 9.6), (4.2, 7.78), RED)
    note(3.35, 8.95, "2(s − y)", RED)
    for high, low, step in ((3, 2, "W₂ᵀ ·"), (2, 1, "(1 − h²) ⊙")):
        arrow((4.75, rows[high] - 0.36), (4.75, rows[low] + 0.36), RED)
        note(4.92, (rows[high] + rows[low]) / 2, step, RED)
    for row, layer, source in ((3, "₂", "hᵀ"), (1, "₁", "xᵀ")):
        for offset, letter, step in ((0.55, "W", f"· {source}"), (-0.55, "b", "")):
            y0 = rows[row] + offset
            arrow((6.02, rows[row]), (7.35, y0), RED)
            key = letter + layer
            box(7.4, y0, f"∂L/∂{key}  {shape(g[key])}", GREEN, 2.7)
            if step:
                note(6.6, y0 + 0.12, step, RED, ha="center")
    return figure

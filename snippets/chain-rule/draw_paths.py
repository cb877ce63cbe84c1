import torch
from matplotlib.patches import Circle

from scripts.figures import BLUE, INK, RED, axes

PLACES = {"x": (1.0, 2.2), "u": (5.2, 4.3), "v": (5.2, 0.9), "y": (9.4, 2.2)}
LABELS = {"xu": (-0.15, 0.5), "xv": (-0.1, -0.5), "uv": (0.4, 0), "uy": (0.15, 0.5)}
LABELS["vy"] = (0.1, -0.5)


def draw():
    x = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
    u = x**2
    v = u + x
    value = {"x": x, "u": u, "v": v, "y": u * v}
    a, b, c = (t.detach().requires_grad_() for t in (x, u, v))
    grad = torch.autograd.grad
    edges = {"xu": grad(a**2, a)[0], "uv": grad(b + a, b)[0], "xv": grad(b + a, a)[0]}
    edges |= {"uy": grad(b * c, b)[0], "vy": grad(b * c, c)[0]}

    figure, ax = axes(height=3.4)
    ax.set(xlim=(0, 10.4), ylim=(-0.5, 5.3), aspect="equal")
    ax.set_axis_off()
    label = {"ha": "center", "va": "center"}
    for (start, end), slope in edges.items():
        p, q = (torch.tensor(PLACES[n], dtype=torch.float64) for n in (start, end))
        way = (q - p) / (q - p).norm()
        style = {
            "arrowstyle": "-|>",
            "color": INK,
            "lw": 1.4,
            "shrinkA": 0,
            "shrinkB": 0,
        }
        ax.annotate(
            "", (q - 0.66 * way).tolist(), (p + 0.6 * way).tolist(), arrowprops=style
        )
        at = (p + q) / 2 + torch.tensor(LABELS[start + end])
        ax.annotate(f"{slope:g}", at.tolist(), color=RED, fontsize=15, **label)
    formula = {"x": "x", "u": "u = x²", "v": "v = u + x", "y": "y = u·v"}
    for name, (at_x, at_y) in PLACES.items():
        ax.add_patch(
            Circle((at_x, at_y), 0.56, facecolor="none", edgecolor=BLUE, lw=2.2)
        )
        ax.annotate(
            f"{value[name].item():g}", (at_x, at_y), color=BLUE, fontsize=14, **label
        )
        up = 0.85 if name != "v" else -0.88
        ax.annotate(formula[name], (at_x, at_y + up), color=INK, fontsize=13, **label)
    return figure

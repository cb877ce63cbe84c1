import torch
from matplotlib.patches import FancyBboxPatch

from scripts.figures import BLUE, GRID, INK, ORANGE, RED, axes

PLACES = {"w": (1.35, 0.9), "x": (4.15, 0.9), "a": (2.75, 3.3), "y": (5.3, 3.3)}
PLACES |= {"b": (4.0, 5.6), "z": (4.0, 7.9)}
RULES = {"a": "a = w · x", "b": "b = a − y", "z": "z = b²"}
EDGES = (("w", "a"), ("x", "a"), ("a", "b"), ("y", "b"), ("b", "z"))
BACK = {"wa": "· x", "ab": "· 1", "bz": "· 2b"}


def numbers(tensor):
    text = ", ".join(f"{n:g}" for n in tensor.flatten().tolist()).replace("-", "−")
    return f"({text})" if tensor.dim() else text


def draw():
    x, y = torch.tensor([1.0, 2.0, 3.0]).double(), torch.tensor(1.0).double()
    w = torch.tensor([2.0, -1.0, 1.0]).double().requires_grad_()
    a = w @ x
    b = a - y
    z = b**2
    value = {"w": w, "x": x, "a": a, "y": y, "b": b, "z": z}
    found = torch.autograd.grad(z, (w, a, b, z))
    adjoint = dict(zip("wabz", found, strict=True))

    figure, panels = axes(columns=2, height=4.9)
    label = {"ha": "center", "va": "center"}
    for side, ax in enumerate(panels):
        ax.set(xlim=(0, 6.4), ylim=(0, 8.8), aspect="equal")
        ax.set_axis_off()
        for start, end in EDGES:
            pruned = side == 1 and start in "xy"
            (x0, y0), (x1, y1) = PLACES[start], PLACES[end]
            low = (x0 + 0.22 * (x1 - x0), y0 + 0.55)
            high = (x1 - 0.22 * (x1 - x0), y1 - 0.55)
            if pruned:
                style = {"arrowstyle": "-", "color": GRID, "lw": 1.6, "ls": "--"}
            else:
                style = {"arrowstyle": "-|>", "lw": 1.6, "color": (BLUE, RED)[side]}
            style |= {"shrinkA": 0, "shrinkB": 0}
            tip, tail = (high, low) if side == 0 else (low, high)
            ax.annotate("", tip, tail, arrowprops=style)
            middle = ((x0 + x1) / 2, (y0 + y1) / 2)
            if pruned:
                ax.annotate("×", middle, color=ORANGE, fontsize=17, **label)
            elif side == 1:
                left = (middle[0] - 0.25, middle[1])
                place = {"ha": "right", "va": "center"}
                ax.annotate(BACK[start + end], left, color=INK, fontsize=12, **place)
        for name, (at_x, at_y) in PLACES.items():
            pruned = side == 1 and name in "xy"
            colour = GRID if pruned else (BLUE, RED)[side]
            width = 1.15 if name in "wx" else 0.55
            box = FancyBboxPatch(
                (at_x - width, at_y - 0.4),
                2 * width,
                0.8,
                boxstyle="round,pad=0.08",
                fill=False,
                edgecolor=colour,
                lw=1.8,
                ls="--" if pruned else "-",
            )
            ax.add_patch(box)
            shown = value if side == 0 else adjoint
            text = name if pruned else numbers(shown[name].detach())
            ink = INK if pruned else colour
            ax.annotate(text, (at_x, at_y), color=ink, fontsize=12, **label)
            if pruned:
                continue
            if name in "wxy":
                under = (name, f"∂z/∂{name}")[side]
                ax.annotate(under, (at_x, at_y - 0.75), color=INK, fontsize=12, **label)
            else:
                text = RULES[name] if side == 0 else f"∂z/∂{name}"
                spot = (at_x - width - 0.25, at_y)
                place = {"ha": "right", "va": "center"}
                ax.annotate(text, spot, color=INK, fontsize=12, **place)
    return figure

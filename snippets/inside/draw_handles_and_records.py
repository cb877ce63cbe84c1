import torch
from matplotlib.patches import FancyBboxPatch

from scripts.figures import BLUE, GREEN, INK, RED, axes


def draw():
    x = torch.ones(3, dtype=torch.float64, requires_grad=True)
    y = x.sin()
    node = y.grad_fn
    assert node._saved_self is x and node.next_functions[0][0].variable is x
    figure, ax = axes(height=4.3)
    ax.set(xlim=(0, 12.8), ylim=(0, 8.6))
    ax.set_axis_off()

    def box(left, bottom, width, colour, *lines):
        height = 0.55 * len(lines) + 0.35
        shape = FancyBboxPatch(
            (left, bottom), width, height, "round,pad=0,rounding_size=0.15"
        )
        shape.set(facecolor="none", edgecolor=colour, linewidth=1.8)
        ax.add_patch(shape)
        for i, line in enumerate(lines):
            top = bottom + height - 0.45 - 0.55 * i
            ax.text(
                left + width / 2,
                top,
                line,
                color=colour,
                ha="center",
                va="center",
                fontsize=13,
            )

    def arrow(start, end, colour=INK, style="-"):
        ax.annotate(
            "",
            end,
            start,
            arrowprops={
                "arrowstyle": "-|>",
                "lw": 1.6,
                "ls": style,
                "color": colour,
                "shrinkA": 0,
                "shrinkB": 0,
            },
        )

    box(0.1, 7.5, 3.2, BLUE, "y")
    box(4.7, 7.5, 3.4, BLUE, "y.grad_fn")
    box(9.1, 7.5, 3.65, BLUE, "x")
    box(0.1, 5.0, 3.2, INK, "TensorImpl", "storage_")
    box(9.1, 5.0, 3.65, INK, "TensorImpl", "storage_")
    box(0.1, 1.9, 3.2, INK, "AutogradMeta", "grad_fn_", "output_nr_")
    box(9.1, 1.9, 3.65, INK, "AutogradMeta", "grad_", "grad_accumulator_")
    box(4.7, 4.2, 3.4, GREEN, "SinBackward0", "self_", "next_edges_")
    box(4.7, 0.3, 3.4, GREEN, "AccumulateGrad", "variable")
    arrow((1.7, 7.5), (1.7, 6.5), BLUE)
    arrow((6.4, 7.5), (6.4, 6.25), BLUE)
    arrow((11.0, 7.5), (11.0, 6.5), BLUE)
    arrow((1.7, 5.0), (1.7, 3.95))
    arrow((11.0, 5.0), (11.0, 3.95))
    arrow((3.3, 3.1), (4.65, 4.5))
    arrow((6.4, 4.2), (6.4, 1.8), GREEN)
    arrow((8.1, 5.4), (9.05, 5.75), GREEN)
    arrow((8.1, 1.4), (9.3, 4.95), GREEN)
    arrow((9.05, 2.2), (8.15, 0.9), RED, ":")
    return figure

from matplotlib.patches import Circle

from scripts.figures import BLUE, GREEN, INK, RED, axes


def draw():
    figure, ax = axes(height=3.0)
    ax.set(xlim=(0, 10.4), ylim=(0, 4.8), aspect="equal")
    ax.set_axis_off()

    def arrow(start, end):
        style = {
            "arrowstyle": "-|>",
            "color": INK,
            "lw": 1.4,
            "shrinkA": 0,
            "shrinkB": 0,
        }
        ax.annotate("", end, start, arrowprops=style)

    def node(x, y, text, colour, radius=0.62):
        ax.add_patch(Circle((x, y), radius, facecolor="none", edgecolor=colour, lw=2.2))
        ax.annotate(text, (x, y), ha="center", va="center", color=colour, fontsize=15)

    for i, y in enumerate((4.0, 2.4, 0.8)):
        node(0.8, y, f"x{'₁₂₃'[i]}", BLUE, 0.5)
        end = (3.98, 2.4 + 0.3 * (y - 2.4))
        arrow((1.3, y), end)
        height = (y + end[1]) / 2 + 0.28
        label = f"w{'₁₂₃'[i]}"
        ax.annotate(label, (2.5, height), ha="center", color=INK, fontsize=14)
    node(4.6, 2.4, "Σ", INK)
    arrow((4.6, 0.9), (4.6, 1.78))
    ax.annotate("b", (4.6, 0.42), ha="center", color=INK, fontsize=14)
    arrow((5.22, 2.4), (6.78, 2.4))
    ax.annotate("z", (6.0, 2.62), ha="center", color=INK, fontsize=14)
    node(7.4, 2.4, "f", RED)
    arrow((8.02, 2.4), (9.3, 2.4))
    ax.annotate("y", (9.6, 2.4), ha="center", va="center", color=GREEN, fontsize=15)
    return figure

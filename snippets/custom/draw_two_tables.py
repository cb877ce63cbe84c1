import torch
from matplotlib.patches import Rectangle

from scripts.figures import BLUE, GREEN, INK, RED, axes


def draw():
    x = torch.tensor([1.5, -1.0, 2.0], dtype=torch.float64)
    slope = torch.where(x > 0, 1.0, 0.1).double()
    numerical, analytical = slope.diag(), slope[:, None].expand(3, 3)
    figure, ax = axes(height=2.7)
    ax.set(xlim=(-0.7, 8.2), ylim=(-0.2, 4.3), aspect="equal")
    ax.set_axis_off()

    def write(text, at, colour):
        ax.annotate(text, at, ha="center", va="center", color=colour)

    for left, name, table in (0, "numerical", numerical), (5, "analytical", analytical):
        write(name, (left + 1.5, 4.1), BLUE)
        for i in range(3):
            write(f"$y_{i + 1}$", (left + i + 0.47, 3.3), INK)
            write(f"$x_{i + 1}$", (left - 0.35, 2.47 - i), INK)
            for j in range(3):
                colour = GREEN if numerical[i, j] == analytical[i, j] else RED
                corner, middle = (left + j, 2 - i), (left + j + 0.47, 2.47 - i)
                style = {"fill": False, "ec": colour, "lw": 1.8}
                ax.add_patch(Rectangle(corner, 0.94, 0.94, **style))
                write(f"{table[i, j]:g}", middle, colour)
    return figure

import torch
from matplotlib.patches import Rectangle
from torch.func import jacrev

from scripts.figures import BLUE, GREEN, INK, ORANGE, axes

N = 6
CASES = ((1, 1), (1, 4), (3, 4))
LABELS = (("1", "n", "1", "1", "1", "n"), ("1", "n", "1", "k", "k", "n"))
LABELS = (*LABELS, ("m", "n", "m", "k", "k", "n"))


def block(ax, left, middle, matrix, rows, columns, colour):
    top = middle + matrix.shape[0] / 2
    shade = (matrix.abs() / matrix.abs().max()).tolist()
    for i, line in enumerate(shade):
        for j, alpha in enumerate(line):
            cell = Rectangle((left + j, top - i - 1), 1, 1, facecolor=colour, lw=0)
            cell.set_alpha(round(0.08 + 0.72 * alpha, 2))
            ax.add_patch(cell)
    height, width = matrix.shape
    frame = Rectangle((left, top - height), width, height, fill=False)
    frame.set(edgecolor=colour, lw=1.8)
    ax.add_patch(frame)
    label = {"ha": "center", "va": "center", "color": INK, "fontsize": 13}
    ax.annotate(columns, (left + width / 2, top + 0.55), **label)
    ax.annotate(rows, (left - 0.5, middle), **label)
    return left + width


def draw():
    figure, ax = axes(height=4.4)
    ax.set(xlim=(0, 24), ylim=(0.2, 16.6), aspect="equal")
    ax.set_axis_off()
    torch.manual_seed(0)
    x = torch.randn(N, dtype=torch.float64)
    for (m, k), sides, middle in zip(CASES, LABELS, (15.0, 9.9, 3.0), strict=True):
        A, B = torch.randn(m, k).double(), torch.randn(k, N).double()
        u = torch.tanh(B @ x)
        left = jacrev(lambda u, A=A: torch.sin(A @ u))(u)
        right = jacrev(lambda x, B=B: torch.tanh(B @ x))(x)
        whole = jacrev(lambda x, A=A, B=B: torch.sin(A @ torch.tanh(B @ x)))(x)
        place = {"ha": "center", "va": "center", "color": INK, "fontsize": 15}
        end = block(ax, 1.0, middle, whole, *sides[:2], GREEN)
        ax.annotate("=", (end + 1.2, middle), **place)
        end = block(ax, end + 3.4, middle, left, *sides[2:4], BLUE)
        ax.annotate("·", (end + 0.8, middle), **place)
        block(ax, end + 2.6, middle, right, *sides[4:], ORANGE)
    return figure

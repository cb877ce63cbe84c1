import torch
from matplotlib.patches import Rectangle
from torch.func import jacrev
from torch.utils.flop_counter import FlopCounterMode

from scripts.figures import BLUE, GREEN, INK, ORANGE, RED, axes

N, K, M = 6, 4, 1


def block(ax, left, middle, matrix, colour, name):
    rows, columns = matrix.shape
    top = middle + rows / 2
    shade = (matrix.abs() / matrix.abs().max()).tolist()
    for i, line in enumerate(shade):
        for j, alpha in enumerate(line):
            cell = Rectangle((left + j, top - i - 1), 1, 1, facecolor=colour, lw=0)
            cell.set_alpha(round(0.08 + 0.72 * alpha, 2))
            ax.add_patch(cell)
    frame = Rectangle((left, top - rows), columns, rows, fill=False)
    frame.set(edgecolor=colour, lw=1.8)
    ax.add_patch(frame)
    label = {"ha": "center", "va": "center", "color": INK, "fontsize": 12}
    ax.annotate(name, (left + columns / 2, top + 0.75), **label)
    size = f"{rows}×{columns}"
    ax.annotate(size, (left + columns / 2, top - rows - 0.75), **label)
    return left + columns


def product(ax, left, middle, first, second, colour, name):
    place = {"ha": "center", "va": "center", "color": INK, "fontsize": 14}
    end = block(ax, left, middle, *first)
    ax.annotate("·", (end + 0.7, middle), **place)
    end = block(ax, end + 1.4, middle, *second)
    ax.annotate("=", (end + 0.9, middle), **place)
    with FlopCounterMode(display=False) as counter:
        matrix = first[0] @ second[0]
    result = (matrix, colour, name)
    end = block(ax, end + 1.8, middle, *result)
    count = counter.get_total_flops() // 2
    (rows, inner), columns = first[0].shape, second[0].shape[1]
    text = f"{rows} · {inner} · {columns} = {count}"
    ax.annotate(text, ((left + end) / 2, middle - 4.3), **place)
    return result, count


def draw():
    torch.manual_seed(0)
    A, B, C = (torch.randn(s).double() for s in ((K, N), (K, K), (M, K)))
    x = torch.randn(N).double()
    u = torch.tanh(A @ x)
    v = torch.sin(B @ u)
    one = (jacrev(lambda x: torch.tanh(A @ x))(x), ORANGE, "J₁")
    two = (jacrev(lambda u: torch.sin(B @ u))(u), GREEN, "J₂")
    three = (jacrev(lambda v: C @ v)(v), BLUE, "J₃")
    figure, ax = axes(height=4.7)
    ax.set(xlim=(0, 42.4), ylim=(-0.2, 24.4), aspect="equal")
    ax.set_axis_off()
    head = {"ha": "left", "va": "center", "color": INK, "fontsize": 14}

    row, first = product(ax, 0.6, 18.3, three, two, RED, "J₃J₂")
    _, second = product(ax, 17.2, 18.3, row, one, RED, "J₃J₂J₁")
    text = f"(J₃ J₂) J₁:  {first} + {second} = {first + second}"
    ax.annotate(text, (0.6, 23.6), **head)
    block_, first = product(ax, 0.6, 5.0, two, one, RED, "J₂J₁")
    _, second = product(ax, 21.8, 5.0, three, block_, RED, "J₃J₂J₁")
    text = f"J₃ (J₂ J₁):  {first} + {second} = {first + second}"
    ax.annotate(text, (0.6, 10.6), **head)
    return figure

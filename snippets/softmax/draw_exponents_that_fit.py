import math

import torch

from scripts.figures import BLUE, GREEN, INK, RED, axes

TYPES = {torch.float16: RED, torch.bfloat16: GREEN, torch.float32: BLUE}


def draw():
    figure, ax = axes(height=2.7, xlabel="x")
    for row, (dtype, colour) in enumerate(TYPES.items()):
        info = torch.finfo(dtype)
        low = math.log(info.smallest_normal * info.eps / 2)
        high = math.log(info.max)
        ax.barh(row, high - low, left=low, height=0.42, color=colour)
        ax.annotate(
            f"−{-low:.1f}",
            (low - 2, row),
            ha="right",
            va="center",
            color=INK,
            fontsize=12,
        )
        ax.annotate(
            f"{high:.1f}",
            (high + 2, row),
            ha="left",
            va="center",
            color=INK,
            fontsize=12,
        )
        name = str(dtype).removeprefix("torch.")
        middle = (low + high) / 2
        ax.annotate(name, (middle, row + 0.33), ha="center", va="bottom", color=colour)
    ax.set(xlim=(-132, 112), ylim=(-0.4, 2.85), yticks=[], xticks=range(-100, 101, 50))
    ax.spines["left"].set_visible(False)
    return figure

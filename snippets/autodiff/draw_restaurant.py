import torch
from matplotlib.patches import FancyBboxPatch

from scripts.figures import BLUE, GREEN, INK, RED, axes

WORDS = {
    "zh": {
        "roles": ["顾客", "菜单和服务员", "厨房"],
        "parts": ["你的代码", "PyTorch API", "C++ 库 ATen"],
        "order": "点菜",
        "dish": "上菜",
    },
    "en": {
        "roles": ["customer", "menu and waiter", "kitchen"],
        "parts": ["your code", "PyTorch API", "C++ library ATen"],
        "order": "order",
        "dish": "dish",
    },
}
CALLS = ["a + b", "torch.add(a, b)", str(torch.ops.aten.add.Tensor)]


def draw(words):
    figure, ax = axes(height=2.7)
    ax.set(xlim=(0, 12.8), ylim=(0, 5.4))
    ax.set_axis_off()

    def text(x, y, words, colour):
        ax.annotate(words, (x, y), ha="center", va="center", color=colour, fontsize=13)

    def arrow(start, end):
        style = {
            "arrowstyle": "-|>",
            "color": INK,
            "lw": 1.4,
            "shrinkA": 0,
            "shrinkB": 0,
        }
        ax.annotate("", end, start, arrowprops=style)

    boxes = [(0.1, 2.6), (4.1, 3.7), (9.2, 3.5)]
    for i, (colour, (left, width)) in enumerate(
        zip((BLUE, GREEN, RED), boxes, strict=True)
    ):
        box = FancyBboxPatch((left, 0.9), width, 2.9, "round,pad=0,rounding_size=0.25")
        box.set(facecolor="none", edgecolor=colour, linewidth=2)
        ax.add_patch(box)
        middle = left + width / 2
        text(middle, 4.6, words["roles"][i], INK)
        text(middle, 2.9, words["parts"][i], colour)
        text(middle, 1.8, CALLS[i], INK)
    for left, right in ((2.8, 4.0), (7.9, 9.1)):
        arrow((left, 2.9), (right, 2.9))
        arrow((right, 1.8), (left, 1.8))
        text((left + right) / 2, 3.3, words["order"], INK)
        text((left + right) / 2, 1.35, words["dish"], INK)
    return figure

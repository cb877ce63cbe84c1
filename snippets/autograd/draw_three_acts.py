import torch
import torch.nn.functional as F
from matplotlib.patches import FancyBboxPatch

from scripts.figures import BLUE, GREEN, INK, RED, axes

WORDS = {"zh": {"act": "第 {} 幕"}, "en": {"act": "Act {}"}}
ASK = "requires_grad_()"
ACTS = [["w", "mse", "grad"], ["w", "mse", ASK, "grad"], ["w", ASK, "mse", "grad"]]


def play(act):
    w = torch.full([1], 2.0, dtype=torch.float64)
    for step in act:
        if step == ASK:
            w.requires_grad_()
        if step == "mse":
            mse = F.mse_loss(w, torch.ones(1, dtype=torch.float64))
    try:
        return mse, str(torch.autograd.grad(mse, [w])[0].item())
    except RuntimeError as error:
        return mse, type(error).__name__


def draw(words):
    figure, ax = axes(height=4.2)
    ax.set(xlim=(0, 12.8), ylim=(0.1, 8.4))
    ax.set_axis_off()
    middle = {"ha": "center", "va": "center", "fontsize": 13}
    for row, act in enumerate(ACTS):
        mse, result = play(act)
        y = 7.1 - 2.8 * row
        title = words["act"].format(row + 1)
        ax.annotate(title, (0.1, y + 0.85), color=INK, fontsize=13)
        places = {"w": 0.6, "grad": 11.1, "mse": 2.6, ASK: 6.1}
        if row == 2:
            places |= {ASK: 3.8, "mse": 7.4}
        end, line = 0.1, {"color": INK, "ls": ":", "lw": 2}
        for step in act:
            text = "grad(mse, w)" if step == "grad" else step
            width = 0.23 * len(text) + 0.5
            start = places[step] - width / 2
            if step != "w":
                ax.plot([end, start], [y, y], gid="mark:time", **line)
            end = start + width
            if step == ASK:
                line = {"color": BLUE, "lw": 5, "solid_capstyle": "butt"}
            blue = step == ASK or (step == "mse" and mse.requires_grad)
            box = FancyBboxPatch((start, y - 0.5), width, 1, "round,pad=0")
            box.set(facecolor="none", edgecolor=BLUE if blue else INK, linewidth=2)
            box.set_linestyle("-" if blue else (0, (3, 2)))
            ax.add_patch(box)
            ax.annotate(text, (places[step], y), color=BLUE if blue else INK, **middle)
        colour = RED if "Error" in result else GREEN
        ax.annotate(result, (11.1, y - 0.95), color=colour, **middle)
    return figure

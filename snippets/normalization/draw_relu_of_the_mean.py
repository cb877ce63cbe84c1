import torch

from scripts.figures import BLUE, INK, RED, axes


def draw():
    figure, ax = axes(xlabel="z", ylabel="relu(z)")
    x = torch.linspace(-2.6, 2.6, 240, dtype=torch.float64)
    ax.plot(x, x.relu(), color=BLUE, gid="value:torch.relu")
    z, ones = [-2, 0, 2], {"color": INK, "ls": "", "zorder": 3}
    ax.plot(z, [0, 0, 2], marker="o", ms=8, gid="mark:masks", **ones)
    ax.plot([0], [0.5], marker="D", ms=9, color=RED, ls="", gid="mark:mean")
    for where, text in (((-2, 0.12), "¼"), ((0.14, -0.2), "½"), ((2.1, 1.8), "¼")):
        ax.annotate(text, where, color=INK, ha="center")
    ax.annotate("mean(relu(z))", (-0.12, 0.55), color=RED, ha="right")
    ax.annotate("relu(mean(z))", (-0.12, 0.1), color=BLUE, ha="right")
    ax.set(ylim=(-0.35, 2.5))
    return figure

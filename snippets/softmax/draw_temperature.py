import torch

from scripts.figures import BLUE, GREEN, INK, RED, axes

CURVES = (
    (BLUE, "2", "p₁", (0.95, 0.72)),
    (RED, "1", "p₂", (0.78, 0.25)),
    (GREEN, "0.1", "p₃", (1.25, 0.06)),
)


def draw():
    figure, ax = axes(xlabel="T")
    T = torch.linspace(0.05, 5, 300, dtype=torch.float64)
    z = torch.tensor([[2.0], [1.0], [0.1]], dtype=torch.float64)
    p = torch.softmax(z / T, dim=0)
    total = "(torch.exp(2 / x) + torch.exp(1 / x) + torch.exp(0.1 / x))"
    for curve, (colour, score, name, place) in zip(p, CURVES, strict=True):
        gid = f"value:torch.exp({score} / x) / {total}"
        ax.plot(T, curve, color=colour, gid=gid)
        ax.annotate(name, place, color=colour)
    third = {"color": INK, "linestyle": ":", "linewidth": 1.2}
    ax.plot([0, 5], [1 / 3, 1 / 3], **third, gid="mark:one third")
    ax.annotate("1/3", (5.06, 0.313), color=INK, annotation_clip=False)
    ax.set(xlim=(0, 5), ylim=(0, 1.04), xticks=range(6), yticks=[0, 0.25, 0.5, 0.75, 1])
    return figure

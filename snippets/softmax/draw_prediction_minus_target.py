import torch
import torch.nn.functional as F

from scripts.figures import BLUE, GREEN, INK, RED, axes


def draw():
    figure, panels = axes(columns=3, height=2.7)
    z = torch.tensor([2.0, 1.0, 0.1], dtype=torch.float64, requires_grad=True)
    y = torch.tensor([0.0, 1.0, 0.0], dtype=torch.float64)
    F.cross_entropy(z, y).backward()
    p = z.detach().softmax(dim=0)
    parts = (("p", p, BLUE), ("y", y, GREEN), ("p − y", z.grad, RED))
    for ax, (name, values, colour) in zip(panels, parts, strict=True):
        ax.bar([1, 2, 3], values.tolist(), width=0.6, color=colour)
        for k, value in enumerate(values.tolist(), 1):
            text = f"{value:.2f}".replace("-", "−")
            place = (k, value + (0.05 if value >= 0 else -0.05))
            side = "bottom" if value >= 0 else "top"
            ax.annotate(text, place, ha="center", va=side, fontsize=12, color=INK)
        ax.axhline(0, color=INK, lw=1, gid="mark:zero")
        ax.set_title(name, color=colour, fontsize=14)
        ax.set(ylim=(-1, 1.2), xticks=[1, 2, 3], yticks=[-1, 0, 1])
    return figure

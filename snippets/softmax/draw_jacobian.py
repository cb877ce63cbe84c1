import torch
from matplotlib.patches import Rectangle

from scripts.figures import BLUE, INK, RED, axes

SCORES = torch.tensor([2.0, 1.0, 0.1], dtype=torch.float64)


def signed(value):
    text = f"{value:+.2f}".replace("-", "−")
    return "0.00" if text[1:] == "0.00" else text


def draw():
    figure, panels = axes(columns=3, height=2.9)
    for ax, factor in zip(panels, (0, 1, 3), strict=True):
        p = (factor * SCORES).softmax(dim=0)
        J = torch.diag(p) - torch.outer(p, p)
        for i in range(3):
            for j in range(3):
                value = J[i, j].item()
                paint = dict(color=BLUE if value > 0 else RED, lw=0)
                strength = round(abs(value) / 0.25 * 0.6, 2)
                ax.add_patch(Rectangle((j, i), 1, 1, alpha=strength, **paint))
                ax.text(j + 0.5, i + 0.5, signed(value), ha="center", va="center")
        ax.set(xlim=(0, 3), ylim=(3, 0), aspect="equal")
        ax.set_xticks([0.5, 1.5, 2.5], ["z₁", "z₂", "z₃"])
        names = [f"p{n} = {v:.2f}" for n, v in zip("₁₂₃", p.tolist(), strict=True)]
        ax.set_title("\n".join(names), fontsize=12, color=INK)
        ax.set_yticks([0.5, 1.5, 2.5], ["p₁", "p₂", "p₃"])
        ax.tick_params(length=0)
        ax.grid(False)
    return figure

import torch

from scripts.figures import BLUE, GREEN, RED, axes


def draw():
    figure, panels = axes(columns=3, height=2.9)
    z = torch.tensor([2.0, 1.0, 0.1], dtype=torch.float64)
    steps = {"z": z, "exp(z)": torch.exp(z), "p": torch.softmax(z, dim=0)}
    for ax, (name, values) in zip(panels, steps.items(), strict=True):
        numbers = values.tolist()
        bars = ax.bar(["1", "2", "3"], numbers, color=[BLUE, RED, GREEN], width=0.6)
        digits = "%.1f" if name == "z" else "%.2f"
        ax.bar_label(bars, fmt=digits, padding=2, fontsize=12)
        ax.set_title(name, fontsize=13)
        ax.set(ylim=(0, 1.18 * max(numbers)), yticks=[], xlabel="k")
        ax.grid(visible=False)
    return figure

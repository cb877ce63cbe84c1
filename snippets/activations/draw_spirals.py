import re
from pathlib import Path

import torch

from scripts.figures import BLUE, INK, RED, axes

RECORD = Path("snippets/activations/spirals_on_new_seeds.out")


def draw():
    figure, (left, right) = axes(columns=2, height=3.2)
    torch.manual_seed(1)
    t = 8 * torch.rand(160, dtype=torch.float64).sqrt()
    noise = 0.12 * torch.randn(160, 2, dtype=torch.float64)
    for label, colour, mark in ((0, BLUE, "o"), (1, RED, "x")):
        a = t + torch.pi * label
        x = torch.stack([t * torch.cos(a), t * torch.sin(a)], 1) / 4 + noise
        x = x[label::2]
        left.plot(x[:, 0], x[:, 1], mark, color=colour, ms=3.5, gid=f"data:arm {label}")
    left.set(xticks=[-2, 0, 2], yticks=[-2, 0, 2], xlabel="x[0]", aspect="equal")
    lines = RECORD.read_text("utf-8").splitlines()
    for place, line in enumerate(reversed(lines)):
        low, high, middle = map(float, re.findall(r"\d\.\d+", line))
        right.plot([low, high], [place, place], color=INK, lw=1.6, gid="data:range")
        right.plot([middle], [place], "o", color=BLUE, gid="data:median")
    right.set_yticks(range(len(lines)), [line.split()[0] for line in reversed(lines)])
    right.set(xlim=(0.55, 1.02), xticks=[0.6, 0.8, 1], xlabel="accuracies()")
    return figure

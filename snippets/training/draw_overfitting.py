import torch
from sklearn.datasets import load_digits
from torch import nn

from scripts.figures import BLUE, INK, RED, axes

WORDS = {
    "zh": {"train": "训练", "validation": "验证", "loss": "损失", "epoch": "轮"},
    "en": {
        "train": "training",
        "validation": "validation",
        "loss": "loss",
        "epoch": "epoch",
    },
}


def draw(words):
    x, y = map(torch.tensor, load_digits(return_X_y=True))
    x = x / 16
    torch.manual_seed(0)
    y[:40] = torch.randint(10, (40,))
    net = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)).double()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    losses, held_out = [], []
    for _ in range(100):
        loss = nn.functional.cross_entropy(net(x[:200]), y[:200])
        with torch.no_grad():
            other = nn.functional.cross_entropy(net(x[200:600]), y[200:600])
        losses.append(loss.item())
        held_out.append(other.item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    figure, ax = axes(xlabel=words["epoch"], ylabel=words["loss"], ylim=(0, 2.9))
    best = held_out.index(min(held_out))
    ax.axvline(best, color=INK, linewidth=1, linestyle=":", gid="mark:best")
    ax.plot(losses, color=BLUE, gid="data:training")
    ax.plot(held_out, color=RED, gid="data:validation")
    ax.plot([best], [held_out[best]], "o", color=RED, markersize=7, gid="mark:lowest")
    ax.text(88, 0.22, words["train"], color=BLUE, ha="center")
    ax.text(60, 2.2, words["validation"], color=RED, ha="center")
    return figure

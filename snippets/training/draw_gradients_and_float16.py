import torch
import torch.nn.functional as F
from torch import nn

from scripts.figures import BLUE, INK, RED, axes


def exponents():
    torch.manual_seed(0)
    layers = []
    for size in (20, 64, 64, 64, 64):
        layers += [nn.Linear(size, 64), nn.Tanh()]
    model = nn.Sequential(*layers, nn.Linear(64, 5)).double()
    x = torch.randn(256, 20, dtype=torch.float64)
    y = x[:, :5].argmax(1)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    for _ in range(60):
        optimizer.zero_grad()
        F.cross_entropy(model(x), y).backward()
        optimizer.step()
    hidden = [x]
    for layer in model:
        hidden.append(layer(hidden[-1]))
    slopes = torch.autograd.grad(F.cross_entropy(hidden[-1], y), hidden[1:])
    return torch.cat([slope.flatten() for slope in slopes]).abs().log2()


def draw():
    figure, ax = axes(xlabel="$\\log_2$ |g|", ylabel="%")
    found = exponents()
    edges = torch.arange(-44, 21, dtype=torch.float64)
    for shift, colour, style, label in (
        (0, RED, "-", "g"),
        (16, BLUE, "--", "$2^{16}$ g"),
    ):
        share = torch.histogram(found + shift, bins=edges).hist / len(found) * 100
        ax.step(
            edges[:-1],
            share,
            style,
            where="post",
            color=colour,
            label=label,
            gid="data:share",
        )
    for x in (-24, 16):
        ax.axvline(x, color=INK, linewidth=1.2, linestyle=":", gid="mark:limit")
    ax.set_ylim(0, 17)
    ax.legend(fontsize=13, loc="upper left")
    return figure

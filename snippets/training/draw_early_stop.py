import torch
from sklearn.datasets import load_digits
from torch import nn

from scripts.figures import BLUE, GREEN, INK, RED, axes


def draw():
    x, y = map(torch.tensor, load_digits(return_X_y=True))
    x = x / 16
    torch.manual_seed(0)
    y[:40] = torch.randint(10, (40,))
    net = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)).double()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    held_out = []
    for _ in range(60):
        with torch.no_grad():
            other = nn.functional.cross_entropy(net(x[200:600]), y[200:600])
        held_out.append(other.item())
        optimizer.zero_grad()
        nn.functional.cross_entropy(net(x[:200]), y[:200]).backward()
        optimizer.step()
    best = held_out.index(min(held_out))
    stop = best + 10
    figure, ax = axes(xlabel="epoch", ylim=(0.6, 2.4))
    ax.plot(held_out[: stop + 1], color=RED, gid="data:until the stop")
    after = range(stop, 60)
    ax.plot(after, held_out[stop:], ":", color=RED, gid="data:had it gone on")
    kept = [
        k for k, now in enumerate(held_out[: stop + 1]) if now == min(held_out[: k + 1])
    ]
    lows = [held_out[k] for k in kept]
    ax.plot(kept, lows, "o", color=BLUE, markersize=4, gid="mark:copies")
    ax.plot([stop], [held_out[stop]], "s", color=INK, markersize=8, gid="mark:stop")
    span, low = [best, stop], [0.72, 0.72]
    ax.plot(span, low, "|-", color=GREEN, linewidth=1.5, gid="mark:patience")
    ax.text(stop + 1.5, 0.68, "patience = 10", color=GREEN)
    return figure

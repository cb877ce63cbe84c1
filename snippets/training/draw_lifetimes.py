import torch
from torch import nn

from scripts.figures import BLUE, GREEN, INK, ORANGE, RED, axes


def draw():
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1)).double()
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    x, y = torch.randn(4, 2).double(), torch.randn(4, 1).double()
    p, loss, seen = net[0].weight, None, []
    start = p._version
    for _ in range(2):
        for line in ("zero_grad()", "loss = …", "backward()", "step()"):
            if line.startswith("loss"):
                loss = nn.functional.mse_loss(net(x), y)
            else:
                getattr(loss if line == "backward()" else optimizer, line[:-2])()
            seen.append((line, p._version - start, p.grad is not None, saves(loss)))
    figure, ax = axes(height=2.9, xlim=(-0.05, 8.05), ylim=(-0.45, 2.5))
    for place, (_, version, grad, saved) in enumerate(seen):
        colour = (BLUE, ORANGE, GREEN)[version]
        ax.barh(2, 1, left=place, height=0.5, color=colour, alpha=0.75)
        ax.barh(1, grad, left=place, height=0.5, color=RED, alpha=0.75)
        ax.barh(0, saved, left=place, height=0.5, color=INK, alpha=0.55)
    ax.set_xticks([place + 0.04 for place in range(8)], [line for line, *_ in seen])
    ax.tick_params(axis="x", rotation=30, length=0)
    for label in ax.get_xticklabels():
        label.set_ha("right")
    ax.set_yticks([2, 1, 0], ["p", "p.grad", "saved"])
    ax.grid(axis="y", visible=False)
    return figure


def saves(loss):
    if loss is None:
        return False
    try:
        return loss.grad_fn._saved_self is not None
    except RuntimeError:
        return False

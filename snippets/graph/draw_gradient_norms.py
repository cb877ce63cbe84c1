import torch
from torch import nn

from scripts.figures import BLUE, RED, axes

DEPTH = 12


def norms(start):
    torch.manual_seed(0)
    net = nn.Sequential()
    for _ in range(DEPTH):
        linear = nn.Linear(32, 32).double()
        start(linear.weight)
        net.extend([linear, nn.ReLU()])
    found = []
    for layer in net[::2]:
        layer.register_full_backward_hook(
            lambda m, gi, go: found.append(go[0].norm().item())
        )
    x = torch.randn(64, 32, dtype=torch.float64, requires_grad=True)
    net(x).square().mean().backward()
    return found[::-1]


def draw():
    figure, ax = axes(xlabel="layer", ylabel="‖∂L/∂z‖", height=3.3)
    layers = range(1, DEPTH + 1)
    starts = {"He": (nn.init.kaiming_normal_, RED), "nn.Linear": (lambda w: w, BLUE)}
    for name, (start, colour) in starts.items():
        ax.plot(
            layers, norms(start), "o-", color=colour, gid=f"data:{name}", label=name
        )
    ax.set(yscale="log", xticks=layers)
    ax.legend(loc="best")
    return figure

import torch
from torch import nn

from scripts.figures import BLUE, GREEN, RED, axes

NETWORKS = {"Sigmoid": (1, BLUE), "ReLU": (2**0.5, GREEN), "Tanh": (4, RED)}


def gradients(name, gain):
    torch.manual_seed(0)
    net = nn.Sequential()
    for _ in range(12):
        net.extend([nn.Linear(64, 64).double(), getattr(nn, name)()])
        nn.init.normal_(net[-2].weight, std=gain / 8)
    net(torch.randn(128, 64, dtype=torch.float64)).square().mean().backward()
    return [layer.weight.grad for layer in net[::2]]


def draw():
    figure, (left, right) = axes(1, 2, height=3.4)
    for name, (gain, colour) in NETWORKS.items():
        grads = gradients(name, gain)
        norms = [g.norm().item() for g in grads]
        left.plot(range(1, 13), norms, "o-", color=colour, gid="data:norm", label=name)
        size = grads[0].abs().flatten().log10()
        counts, edges = torch.histogram(size, 28, range=(-13.0, 1.0))
        middle = (edges[1:] + edges[:-1]) / 2
        right.plot(middle, counts, ds="steps-mid", color=colour, gid="data:counts")
    left.set(yscale="log", xlabel="layer", ylabel="‖∂L/∂W‖", xticks=(1, 4, 8, 12))
    left.legend(fontsize=11, loc="lower right")
    right.set(xlabel="$\\log_{10}|\\partial L/\\partial W_1|$", ylabel="n")
    return figure

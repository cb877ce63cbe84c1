import torch
from torch import nn


def check(answer):
    net = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 1)).double()
    before = [p.detach().clone() for p in net.parameters()]
    for p in net.parameters():
        p.grad = torch.ones_like(p)
    answer(net).step()
    moved = [
        (a - b).max().item() for a, b in zip(before, net.parameters(), strict=True)
    ]
    for step, right in zip(moved, (0.01, 0.01, 0.1, 0.1), strict=True):
        assert abs(step - right) < 1e-9, f"moved by {step:.3g}, not {right}"


def answer(net):
    return torch.optim.SGD(net.parameters(), lr=0.1)


check(answer)

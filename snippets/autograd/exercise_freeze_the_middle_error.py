import torch
from torch import nn


def check(answer):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 4), nn.Linear(4, 1))
    answer(net, torch.ones(2, 3)).sum().backward()
    learns = [layer.weight.grad is not None for layer in net]
    assert learns == [True, False, True], f"the layers that learn: {learns}"


def answer(net, x):
    with torch.no_grad():
        h = net[1](net[0](x))
    return net[2](h)


check(answer)

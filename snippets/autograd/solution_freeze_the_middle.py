import torch
from torch import nn


def check(answer):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 4), nn.Linear(4, 1))
    answer(net, torch.ones(2, 3)).sum().backward()
    learns = [layer.weight.grad is not None for layer in net]
    assert learns == [True, False, True], f"the layers that learn: {learns}"


def answer(net, x):
    net[1].requires_grad_(False)
    return net(x)


check(answer)
print("the middle layer rests, the first one learns")

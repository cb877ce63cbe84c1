import torch
from torch import nn


def check(answer):
    net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 1))
    answer(net, torch.ones(1, 2)).backward()
    filled = [layer.weight.grad is not None for layer in net]
    assert filled == [True, False, True], f"gradients: {filled}"


def answer(net, x):
    net[1].requires_grad_(False)
    return net(x)


check(answer)
print("the gradient passes through the frozen layer")

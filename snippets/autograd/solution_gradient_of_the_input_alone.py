import torch
from torch import nn


def check(answer):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 1))
    x = torch.tensor([[1.0, -1.0, 0.5]], requires_grad=True)
    want = net[2].weight * (1 - net[1](net[0](x)) ** 2) @ net[0].weight
    answer(net(x), x)
    assert x.grad is not None and torch.allclose(x.grad, want), "x.grad is wrong"
    touched = [name for name, p in net.named_parameters() if p.grad is not None]
    assert not touched, f"these have a .grad now: {touched}"


def answer(y, x):
    y.backward(inputs=[x])


check(answer)
print("accepted: x.grad is filled, no parameter has one")

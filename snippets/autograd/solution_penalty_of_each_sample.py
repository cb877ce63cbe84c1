import torch
from torch import nn


def check(answer):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1)).double()
    x = torch.randn(5, 2, dtype=torch.float64)
    alone = torch.stack([torch.func.jacrev(net)(row).norm() for row in x])
    found = answer(net, x)
    assert torch.allclose(found, (alone - 1).square().mean()), "not the mean"
    assert found.requires_grad, "the penalty cannot train the network"


def answer(net, x):
    x = x.clone().requires_grad_()
    (g,) = torch.autograd.grad(net(x).sum(), x, create_graph=True)
    return (g.norm(dim=1) - 1).square().mean()


check(answer)
print("accepted")

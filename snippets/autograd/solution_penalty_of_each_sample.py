import torch
from torch import nn


def check(answer):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1)).double()
    x = torch.randn(5, 2, dtype=torch.float64)
    alone = torch.stack([torch.func.jacrev(net)(row).norm() for row in x])
    found, want = answer(net, x), (alone - 1).square().mean()
    assert torch.allclose(found, want), "not the mean"
    assert found.requires_grad, "the penalty cannot train the network"
    slopes = [torch.autograd.grad(p, net[0].weight)[0] for p in (found, want)]
    assert torch.allclose(*slopes), "the penalty trains the network wrongly"


def answer(net, x):
    x = x.clone().requires_grad_()
    (g,) = torch.autograd.grad(net(x).sum(), x, create_graph=True)
    return (g.norm(dim=1) - 1).square().mean()


check(answer)
print("accepted")

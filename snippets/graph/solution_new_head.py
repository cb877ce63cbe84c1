import torch
from torch import nn


def check(answer):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 3))
    optimizer = answer(net)
    assert net[1].out_features == 1, "the head still has three outputs"
    before = net[1].weight.clone()
    net(torch.ones(1, 2)).sum().backward()
    optimizer.step()
    assert net[1].weight.grad is not None, "no gradient at the head"
    assert not torch.equal(net[1].weight, before), "the head has not moved"


def answer(net):
    net[1] = nn.Linear(2, 1)
    return torch.optim.SGD(net.parameters(), lr=0.1)


check(answer)
print("the new head moves")

import torch
from torch import nn


def check(answer):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 3))
    optimizer = answer(net)
    assert net[1].out_features == 1, "the head still has three outputs"
    before = [p.clone() for p in net.parameters()]
    net(torch.ones(1, 2)).sum().backward()
    optimizer.step()
    pairs = zip(net.named_parameters(), before, strict=True)
    stuck = [name for (name, p), old in pairs if torch.equal(p, old)]
    assert not stuck, f"not moved: {stuck}"


def answer(net):
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    net[1] = nn.Linear(2, 1)
    return optimizer


check(answer)

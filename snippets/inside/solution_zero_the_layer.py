import torch
from torch import nn


def check(answer):
    net = nn.Linear(2, 1)
    optimizer = torch.optim.SGD(net.parameters(), lr=1.0)
    answer(net)
    assert net.weight.count_nonzero() == 0, "not zero"
    assert net.weight.requires_grad, "requires no gradient"
    net(torch.ones(1, 2)).sum().backward()
    optimizer.step()
    assert net.weight.tolist() == [[-1.0, -1.0]], f"weight {net.weight.tolist()}"


def answer(net):
    nn.init.zeros_(net.weight)


check(answer)
print("zeroed, and the optimiser moves it")

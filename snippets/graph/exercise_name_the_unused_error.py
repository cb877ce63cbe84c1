import torch
from torch import nn


def check(answer):
    net = nn.ModuleDict({name: nn.Linear(2, 1, bias=False) for name in "abc"})
    net["a"](torch.ones(1, 2)).sum().backward()
    loss = net["b"](torch.ones(1, 2)).sum()
    wrong = set(answer(net, loss)) ^ {"a.weight", "c.weight"}
    assert not wrong, f"named wrongly or forgotten: {sorted(wrong)}"
    assert net["b"].weight.grad is None, "a gradient was stored"
    assert net["a"].weight.grad is not None, "an earlier gradient was lost"
    loss.backward()


def answer(net, loss):
    return [name for name, p in net.named_parameters() if p.grad is None]


check(answer)

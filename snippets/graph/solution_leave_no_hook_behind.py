import torch
from torch import nn


def check(answer):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 1))
    x = torch.randn(16, 4, requires_grad=True)
    assert answer(net, x) == answer(net, x), "two runs, two answers"
    left = sum(len(m._backward_hooks) for m in net)
    assert left == 0, f"{left} hooks are left behind"


def answer(net, x):
    found = []
    handle = net[1].register_full_backward_hook(lambda m, gi, go: found.append(gi[0]))
    net(x).mean().backward()
    handle.remove()
    return (found[-1] == 0).double().mean().item()


check(answer)
print("accepted")

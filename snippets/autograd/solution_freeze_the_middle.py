import torch
from torch import nn


def check(answer):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 4), nn.Linear(4, 1))
    x = torch.ones(2, 3)
    y = answer(net, x)
    assert torch.equal(y, net(x)), "the output has changed"
    y.sum().backward()
    learn = {name for name, p in net.named_parameters() if p.grad is not None}
    wanted = {"0.weight", "0.bias", "2.weight", "2.bias"}
    assert learn == wanted, f"gradients arrive at {sorted(learn)}"


def answer(net, x):
    net[1].requires_grad_(False)
    return net(x)


check(answer)
print("the middle layer rests, the first one learns")

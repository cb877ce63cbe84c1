import torch
from torch import nn


def ratio(depth, with_norm, width=128):
    torch.manual_seed(0)
    layers = []
    for _ in range(depth):
        linear = nn.Linear(width, width, bias=False).double()
        nn.init.kaiming_normal_(linear.weight, nonlinearity="relu")
        norm = [nn.BatchNorm1d(width)] if with_norm else []
        layers += [linear, *norm, nn.ReLU()]
    net = nn.Sequential(*layers).double()
    net(torch.randn(256, width, dtype=torch.float64)).pow(2).sum().backward()
    grads = [m.weight.grad.norm() for m in net if isinstance(m, nn.Linear)]
    return (grads[0] / grads[-1]).item()


for depth in (10, 30, 50):
    plain, normed = ratio(depth, False), ratio(depth, True)
    print(f"{depth} layers: first / last  He {plain:.2f}   He + BN {normed:.1f}")

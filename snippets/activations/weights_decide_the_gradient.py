import torch
from torch import nn


def largest_gradients(factor):
    torch.manual_seed(0)
    layers = []
    for _ in range(50):
        layer = nn.Linear(64, 64, dtype=torch.float64)
        if factor:
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")  # (1)!
            nn.init.zeros_(layer.bias)
            layer.weight.data *= factor
        layers += [layer, nn.ReLU()]
    net = nn.Sequential(*layers)
    net(torch.randn(64, 64, dtype=torch.float64)).square().mean().backward()
    return [net[i].weight.grad.abs().max().item() for i in (0, 98)]  # (2)!


print("largest gradient in      the first layer   the last layer")
for name, factor in (("nn.Linear's default", 0), ("He", 1), ("twice as large", 2)):
    print("{:22}   {:15.0e}   {:14.0e}".format(name, *largest_gradients(factor)))

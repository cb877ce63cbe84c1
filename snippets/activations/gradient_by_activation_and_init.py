import torch
from torch import nn


def gradient(activation, std, depth=50, n=64):
    torch.manual_seed(0)
    x = torch.randn(256, n, dtype=torch.float64, requires_grad=True)
    h = x
    for _ in range(depth):
        layer = nn.Linear(n, n, dtype=torch.float64)
        if std:  # (1)!
            nn.init.normal_(layer.weight, std=std / n**0.5)
            nn.init.zeros_(layer.bias)
        h = activation(layer(h))
    h.backward(torch.randn_like(h))  # (2)!
    return x.grad.square().mean().sqrt()


inits = {"default": None, "xavier": 1, "he": 2**0.5, "2 he": 2 * 2**0.5}
print("       ", *[f"{init:>8}" for init in inits])
for activation in (torch.sigmoid, torch.tanh, torch.relu):
    sizes = [gradient(activation, std) for std in inits.values()]
    powers = [f"10^{round(size.log10().item())}" for size in sizes]  # (3)!
    print(f"{activation.__name__:7}", *[f"{power:>8}" for power in powers])

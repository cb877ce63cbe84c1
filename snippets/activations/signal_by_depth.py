import torch
from torch import nn

inits = {"default": None, "xavier": 1.0, "he": 2**0.5, "2 he": 2 * 2**0.5}
n, depths = 64, (1, 10, 20, 30, 40, 50)
for activation in (torch.tanh, torch.relu):
    print(f"{activation.__name__:9}", *[f"{f'layer {d}':>9}" for d in depths])
    for name, std in inits.items():
        torch.manual_seed(0)
        h = torch.randn(256, n, dtype=torch.float64)
        row = []
        for depth in range(1, 51):
            layer = nn.Linear(n, n, dtype=torch.float64)
            if std:
                nn.init.normal_(layer.weight, std=std / n**0.5)
                nn.init.zeros_(layer.bias)
            h = activation(layer(h)).detach()
            if depth in depths:
                row.append(h.square().mean().sqrt().item())
        print(f"{name:9}", *[f"{size:9.0e}" for size in row])

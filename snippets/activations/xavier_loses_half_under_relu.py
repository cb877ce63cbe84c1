import torch
from torch import nn

inits = {"xavier": nn.init.xavier_normal_, "he": nn.init.kaiming_normal_}
print("layers   xavier        he")
for depth in (10, 20, 40):
    sizes = []
    for init in inits.values():
        torch.manual_seed(0)
        h = torch.randn(64, 256, dtype=torch.float64)
        for _ in range(depth):
            h = torch.relu(h @ init(torch.empty(256, 256, dtype=torch.float64)).T)
        sizes.append(h.square().mean().item())
    print(f"{depth:6}   {sizes[0]:6.0e}   {sizes[1]:7.1f}")

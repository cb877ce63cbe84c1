from itertools import product

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Dropout(0.5), nn.Linear(6, 8), nn.ReLU(), nn.Linear(8, 1))
net.double().eval()
h = torch.rand(6).double()
masks = torch.tensor(list(product([0.0, 1.0], repeat=6))).double()
with torch.no_grad():
    print(f"eval: {net(h).item():.3f}")
    every = net(masks * h / 0.5)
    print(f"all masks: mean {every.mean():.3f}, std {every.std(correction=0):.3f}")
    for module in net.modules():
        if isinstance(module, nn.Dropout):
            module.train()  # (1)!
    sample = net(h.expand(100_000, 6))  # (2)!
    print(f"100000 masks: mean {sample.mean():.3f}, std {sample.std():.3f}")

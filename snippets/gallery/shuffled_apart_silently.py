import math

import torch
import torch.nn.functional as F
from torch import nn

print(f"guessing: loss {math.log(3):.2f}")
for apart in (True, False):
    torch.manual_seed(0)
    x = torch.randn(600, 3)
    y = x.argmax(dim=1)
    order = torch.randperm(600)
    x = x[order]
    y = y[torch.randperm(600) if apart else order]
    net = nn.Linear(3, 3)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.1)
    for _ in range(300):
        loss = F.cross_entropy(net(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"{'apart' if apart else 'together'}: loss {loss.item():.2f}")

import math

import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-math.pi, math.pi, 200, dtype=torch.float64)[:, None]
net = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 1)).double()
optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
for _ in range(1000):
    loss = (net(x) - torch.sin(x)).square().mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

print("x / pi    sin x     net")
for k in (0.5, 1.0, 1.5, 2.5, 4.5):
    point = torch.tensor([[k * math.pi]], dtype=torch.float64)
    print(f"{k:6}   {point.sin().item():6.2f}  {net(point).item():6.2f}")

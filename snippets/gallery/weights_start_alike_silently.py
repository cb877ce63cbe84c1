import torch
import torch.nn.functional as F
from torch import nn

x = torch.linspace(-2, 2, 101).unsqueeze(1)
print("start     loss   different units")
for start in ("0", "0.1", "random"):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(1, 8), nn.Tanh(), nn.Linear(8, 1))
    if start != "random":
        for p in net.parameters():
            nn.init.constant_(p, float(start))
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    for _ in range(1000):
        loss = F.mse_loss(net(x), x.square())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    units = net[0].weight.detach().round(decimals=3)  # (1)!
    different = len(units.unique(dim=0))
    print(f"{start:6}{loss.item():8.3f}{different:11} of 8")

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 2, dtype=torch.float64)
y = x[:, :1] * x[:, 1:]
for freeze_the_first in (True, False):
    torch.manual_seed(1)
    body = nn.Sequential(nn.Linear(2, 8), nn.Tanh())
    first = nn.Sequential(body, nn.Linear(8, 1)).double()
    second = nn.Sequential(body, nn.Linear(8, 1)).double()
    if freeze_the_first:
        first.requires_grad_(False)
    optimiser = torch.optim.Adam(second.parameters(), lr=0.02)
    for _ in range(300):
        optimiser.zero_grad()
        loss = ((second(x) - y) ** 2).mean()
        loss.backward()
        optimiser.step()
    print(f"first frozen {freeze_the_first!s:5}  loss of second {loss.item():.3f}")

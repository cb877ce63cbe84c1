import torch
import torch.nn.functional as F
from torch import nn


def train(autocast=False, dtype=torch.float32):
    torch.manual_seed(0)
    x = torch.randn(256, 2)
    y = ((x[:, 0] * x[:, 1]) > 0).long()
    model = nn.Sequential(nn.Linear(2, 32), nn.Tanh(), nn.Linear(32, 2)).to(dtype)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.0007)
    for _ in range(800):
        optimizer.zero_grad()
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=autocast):
            loss = F.cross_entropy(model(x.to(dtype)), y)
        loss.backward()
        optimizer.step()
    return loss.item()


full, mixed, low = train(), train(autocast=True), train(dtype=torch.bfloat16)
print(f"float32: loss between 0.1 and 0.3: {0.1 < full < 0.3}")
print(f"autocast: within 10 % of it: {abs(mixed / full - 1) < 0.1}")
print(f"everything in bfloat16: more than 1.5 times as much: {low > 1.5 * full}")

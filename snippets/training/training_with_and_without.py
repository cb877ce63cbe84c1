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


print("loss after 800 steps")
print(f"float32             {train():.1f}")
print(f"autocast            {train(autocast=True):.1f}")
print(f"everything bfloat16 {train(dtype=torch.bfloat16):.1f}")

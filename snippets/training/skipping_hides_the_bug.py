import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.rand(64, 2) + 0.5
y = (x[:, 0] > 1).long()
y[:6], x[:6, 1] = 2, 0.0
model = nn.Linear(2, 3)
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
taken = skipped = rare = 0
for _ in range(40):
    for rows in torch.randperm(64).split(8):
        loss = F.cross_entropy(model(x[rows].log()), y[rows])
        optimizer.zero_grad()
        loss.backward()
        if loss.isfinite():
            optimizer.step()
            taken, rare = taken + 1, rare + (y[rows] == 2).sum().item()
        else:
            skipped += 1
with torch.no_grad():
    right = model(x[6:].log()).argmax(1).eq(y[6:]).double().mean().item()
print(f"taken {taken}, skipped {skipped}, class 2 in the steps taken: {rare}")
print(f"nine in ten right on classes 0 and 1: {right >= 0.9}")

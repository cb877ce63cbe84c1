import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.randn(5, 16, 3)
y = x.sum(dim=2, keepdim=True)
x[2, 7, 1] = float("nan")
model = nn.Sequential(nn.Linear(3, 8), nn.ReLU(), nn.Linear(8, 1))
optimiser = torch.optim.Adam(model.parameters())
for step in range(5):
    loss = F.mse_loss(model(x[step]), y[step])
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()
    bad = sum(p.isnan().sum().item() for p in model.parameters())
    print(f"step {step}: loss {loss.item():.2f}, nan in {bad} of 41 parameters")

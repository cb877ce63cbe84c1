import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
sound = torch.randn(5, 16, 3)
y = sound.sum(dim=2, keepdim=True)
spoilt = sound.clone()
spoilt[2, 7, 1] = float("nan")
for name, x in (("sound data", sound), ("one nan", spoilt)):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(3, 8), nn.ReLU(), nn.Linear(8, 1))
    optimiser = torch.optim.Adam(model.parameters())
    losses = []
    for step in range(5):
        loss = F.mse_loss(model(x[step]), y[step])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(f"{loss.item():4.2f}")
    bad = sum(p.isnan().sum().item() for p in model.parameters())
    print(f"{name:10}  losses", *losses, f" nan in {bad:2} of 41 parameters")

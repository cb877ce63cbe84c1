import torch
import torch.nn.functional as F
from torch import nn

x = torch.linspace(-3, 3, 100).unsqueeze(1)
for name in ("requires_grad = True", "requires_grad_(True)"):
    torch.manual_seed(0)
    body = nn.Sequential(nn.Linear(1, 8), nn.Tanh())
    net = nn.Sequential(body, nn.Linear(8, 1))
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    body.requires_grad_(False)
    for step in range(601):
        if step == 300 and name == "requires_grad = True":
            body.requires_grad = True
        elif step == 300:
            body.requires_grad_(True)
        loss = F.mse_loss(net(x), (2 * x).sin())
        if step % 300 == 0:
            print(f"{name}  step {step:3}  loss {loss.item():.3f}")
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

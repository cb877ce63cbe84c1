import torch
from torch import nn


def alike(model):
    return [
        name
        for name, p in model.named_parameters()
        if p.ndim > 1 and len(p.detach().flatten(1).unique(dim=0)) < len(p)
    ]


x = torch.linspace(-2, 2, 101).unsqueeze(1)
for start in ("wrong", "cured"):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(1, 8), nn.Tanh(), nn.Linear(8, 1))
    if start == "wrong":
        for p in net.parameters():
            nn.init.constant_(p, 0.1)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    for _ in range(3):
        optimizer.zero_grad()
        (net(x) - x.square()).square().mean().backward()
        optimizer.step()
    print(f"{start}:", ", ".join(alike(net)) or "quiet")

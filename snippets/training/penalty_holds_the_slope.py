import torch
from torch import nn


def train(strength):
    torch.manual_seed(0)
    torch.set_default_dtype(torch.float64)
    critic = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1))
    optimizer = torch.optim.Adam(critic.parameters(), lr=0.05)
    for _ in range(120):
        fake = torch.tensor([-1.0, 0.0]) + 0.3 * torch.randn(64, 2)
        real = torch.tensor([2.0, 0.0]) + 0.3 * torch.randn(64, 2)
        t = torch.rand(64, 1)  # (1)!
        x = (t * real + (1 - t) * fake).requires_grad_()
        (g,) = torch.autograd.grad(critic(x).sum(), x, create_graph=True)
        gap = critic(real).mean() - critic(fake).mean()
        optimizer.zero_grad()
        (strength * (g.norm(dim=1) - 1).square().mean() - gap).backward()
        optimizer.step()
    return gap.item(), g.norm(dim=1).mean().item()


for strength in (0, 10, 100):
    gap, slope = train(strength)
    print(f"strength {strength:3}: gap {gap:5.1f}, mean slope {slope:4.1f}")

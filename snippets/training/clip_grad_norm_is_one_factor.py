import torch
from torch import nn

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
net = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 1))
x = torch.randn(16, 3)


def gradients(loss):
    net.zero_grad()
    loss.backward()
    return torch.cat([p.grad.flatten() for p in net.parameters()])


for scale in (1, 100):
    g = gradients((net(x) - scale).square().mean())
    hand = g * min(1.0, 5.0 / (g.norm().item() + 1e-6))  # (1)!
    norm = nn.utils.clip_grad_norm_(net.parameters(), max_norm=5.0)  # (2)!
    after = torch.cat([p.grad.flatten() for p in net.parameters()])
    print(f"returned {norm:.4g}, before {g.norm():.4g}, after {after.norm():.4g}")
    print("by hand:", torch.allclose(after, hand, rtol=0, atol=1e-12))

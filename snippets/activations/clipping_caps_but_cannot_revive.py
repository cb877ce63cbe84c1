import torch
from torch import nn

for name, scale in (("exploding", 2), ("vanishing", 0.5)):
    torch.manual_seed(0)
    weights = [nn.Parameter(scale * torch.randn(64, 64) / 32**0.5) for _ in range(20)]
    h = torch.randn(256, 64)
    for weight in weights:
        h = torch.relu(h @ weight)
    h.mean().backward()
    before = nn.utils.clip_grad_norm_(weights, max_norm=1.0)  # (1)!
    after = torch.stack([weight.grad.norm() for weight in weights]).norm()
    print(f"{name}: norm {before.item():.0e} before, {after.item():.0e} after")

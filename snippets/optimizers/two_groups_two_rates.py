import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 8), nn.LayerNorm(8), nn.ReLU(), nn.Linear(8, 2))
decay = [p for p in net.parameters() if p.dim() >= 2]  # (1)!
spared = [p for p in net.parameters() if p.dim() < 2]
optimizer = torch.optim.AdamW(
    [
        {"params": decay, "weight_decay": 0.1},
        {"params": spared, "weight_decay": 0.0},
    ],
    lr=0.01,
)
for p in net.parameters():
    p.grad = torch.zeros_like(p)
before = [p.norm().item() for p in net.parameters()]
optimizer.step()
for group in optimizer.param_groups:
    print(f"lr {group['lr']}, decay {group['weight_decay']}: {len(group['params'])}")
for (name, p), old in zip(net.named_parameters(), before, strict=True):
    print(f"{name:9} {'unchanged' if p.norm().item() == old else 'shrunk'}")

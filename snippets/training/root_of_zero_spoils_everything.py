import torch
from torch import nn

norms = {
    "norm": lambda g: g.norm(dim=1),
    "root of a sum": lambda g: g.square().sum(dim=1).sqrt(),
    "1e-12 inside": lambda g: (g.square().sum(dim=1) + 1e-12).sqrt(),
}
for name, norm in norms.items():
    torch.manual_seed(0)
    critic = nn.Sequential(nn.Linear(2, 4), nn.ReLU(), nn.Linear(4, 1)).double()
    nn.init.constant_(critic[0].bias, -0.1)
    x = torch.tensor([[1.0, 2.0], [0.0, 0.0]]).double().requires_grad_()  # (1)!
    (g,) = torch.autograd.grad(critic(x).sum(), x, create_graph=True)
    (norm(g) - 1).square().mean().backward()
    bad = critic[0].weight.grad.isnan().sum().item()
    print(f"{name:13}  nan in the gradient: {bad} of 8")

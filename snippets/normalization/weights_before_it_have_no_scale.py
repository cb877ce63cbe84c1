import torch
from torch import nn

torch.manual_seed(0)
x, target = torch.randn(32, 5).double(), torch.randn(32, 4).double()
linear = nn.Linear(5, 4).double()
norm = nn.BatchNorm1d(4, eps=1e-12).double()
start = linear.weight.detach().clone()
for c in (0.1, 1.0, 10.0):
    linear.weight.data = c * start
    loss = ((norm(linear(x)) - target) ** 2).mean()
    g, b = torch.autograd.grad(loss, (linear.weight, linear.bias))
    along = (g * linear.weight).sum(dim=1).abs().max().item()
    print(f"c = {c}: loss {loss.item():.4f}, |gradient| {g.norm().item():.4f}")
    print(f"   along w: {along < 1e-7 and 0}, bias: {b.norm().item() < 1e-7 and 0}")

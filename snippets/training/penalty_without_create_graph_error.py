import torch
from torch import nn

critic = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
x = torch.randn(4, 2, requires_grad=True)
(g,) = torch.autograd.grad(critic(x).sum(), x)
penalty = (g.norm(dim=1) - 1).square().mean()
penalty.backward()

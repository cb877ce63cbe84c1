import torch
from torch import nn

critic = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
real, fake, t = torch.randn(4, 2), torch.randn(4, 2), torch.rand(4, 1)
points = t * real + (1 - t) * fake
torch.autograd.grad(critic(points).sum(), points, create_graph=True)

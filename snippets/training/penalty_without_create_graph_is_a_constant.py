import torch
from torch import nn

torch.manual_seed(0)
critic = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1)).double()
x = torch.randn(4, 2, dtype=torch.float64, requires_grad=True)


def slope(strength, create_graph):
    f = critic(x)
    (g,) = torch.autograd.grad(f.sum(), x, create_graph=create_graph, retain_graph=True)
    penalty = (g.norm(dim=1) - 1).square().mean()
    loss = strength * penalty - f.mean()
    return torch.autograd.grad(loss, critic[2].weight)[0].norm().item()


for create_graph in (True, False):
    norms = [round(slope(strength, create_graph), 3) for strength in (0, 10, 1000)]
    print(f"create_graph={create_graph}:", norms)

import torch
from torch import fx


def f(x):
    return torch.sin(x) * x


module = fx.symbolic_trace(f)
print(module.code.strip())
x = torch.tensor([0.5, 1.5, 2.5], dtype=torch.float64, requires_grad=True)
(slope,) = torch.autograd.grad(module(x).sum(), x)
print("equal:", torch.allclose(slope, torch.sin(x) + x * torch.cos(x)))

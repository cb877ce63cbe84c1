import torch
from torch.fx import symbolic_trace


def f(x):
    return torch.sin(x) * x


explicit = symbolic_trace(f)
for g in (f, explicit):
    x = torch.tensor(1.5, requires_grad=True)
    y = g(x)
    y.backward()
    print(f"{x.grad.item():.5f}  last operation recorded: {y.grad_fn.name()}")

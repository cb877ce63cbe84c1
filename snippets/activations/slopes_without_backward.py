import torch
from torch.func import grad, vmap
from torch.nn import functional as F

x = torch.tensor([-2.0, 0.0, 2.0])
for function in (torch.relu, torch.tanh, F.silu, F.gelu):
    first, second = vmap(grad(function)), vmap(grad(grad(function)))  # (1)!
    row = [f"{v:8.4f}" for v in torch.cat([first(x), second(x)]).tolist()]
    print(f"{function.__name__:5} slope", *row[:3], "  second", *row[3:])
leaf = x.clone().requires_grad_()
F.silu(leaf).sum().backward()
print("same as autograd:", torch.allclose(leaf.grad, vmap(grad(F.silu))(x)))

import torch
from torch.func import jacrev, vjp

x = torch.tensor([1.0, 2.0, 3.0])
v = torch.tensor([10.0, 1.0, 0.1])
J = jacrev(torch.exp)(x)
print("v @ J           ", v @ J)
print("vjp             ", vjp(torch.exp, x)[1](v)[0])  # (1)!

x.requires_grad_()
torch.exp(x).backward(v)
print("backward(v)     ", x.grad)
(row,) = torch.autograd.grad(v @ torch.exp(x), x)
print("gradient of v.y ", row)

x = torch.zeros(1_000_000, requires_grad=True)
(row,) = torch.autograd.grad(torch.exp(x), x, torch.ones_like(x))
print(f"vjp has {len(row):.0e} numbers, the Jacobian would have {len(row) ** 2:.0e}")

import torch

x = torch.tensor(2.0, requires_grad=True)
u = x**2
v = u + x
y = u * v

(total,) = torch.autograd.grad(y, u, retain_graph=True)  # (1)!
(partial,) = torch.autograd.grad(u * v.detach(), u)  # (2)!
print(f"v moves along with u: {total:g}")
print(f"v is held fixed:      {partial:g}")

import torch

a = torch.tensor(2.0, requires_grad=True)
b = a * 3
c = b**2
print("b:", b.requires_grad, b.is_leaf)
print("returned:", torch.autograd.grad(c, b, retain_graph=True))
b.register_hook(lambda gradient: print("passes through b:", gradient))  # (1)!
c.backward()

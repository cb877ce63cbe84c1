import torch

a = torch.tensor(2.0, requires_grad=True)
b = a * 3
print("b: leaf", b.is_leaf, " requires_grad", b.requires_grad)
b.register_hook(lambda g: print("arrives at b:", g))
(b**2).backward()

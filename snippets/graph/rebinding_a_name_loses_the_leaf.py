import torch

made = x = torch.tensor(1.0, requires_grad=True)
x = x + 1
x.square().backward()
print(x.grad)
print(x is made, x.is_leaf, made.grad)

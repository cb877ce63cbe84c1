import torch

x = torch.ones(2, requires_grad=True)
print("x.sum().backward() returns", x.sum().backward())
print("x.grad is", x.grad)
x.grad()

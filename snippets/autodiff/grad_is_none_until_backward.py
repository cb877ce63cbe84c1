import torch

x = torch.arange(4.0)
print("x:", x)
x.requires_grad_(True)  # (1)!
print("x.requires_grad:", x.requires_grad)
print("x.grad:", x.grad)

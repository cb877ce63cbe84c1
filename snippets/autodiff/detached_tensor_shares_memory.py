import torch

x = torch.arange(4.0, requires_grad=True)
y = x * x
u = y.detach()
copy = y.detach().clone()
u[3] = 100
print("y:", y)
print("copy:", copy)

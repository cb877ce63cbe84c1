import torch

x = torch.tensor(2.0, requires_grad=True)
(slope,) = torch.autograd.grad(x**3, x, retain_graph=True)
print("slope:", slope.item(), " requires_grad:", slope.requires_grad)
torch.autograd.grad(slope, x)

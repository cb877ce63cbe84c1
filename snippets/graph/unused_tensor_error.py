import torch

used = torch.ones(2, requires_grad=True)
x = torch.ones(2, requires_grad=True)
torch.autograd.grad(used.sum(), x)

import torch

w = torch.ones(2, requires_grad=True) * 0.1
torch.optim.SGD([w], lr=0.1)

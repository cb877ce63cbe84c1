import torch

w = torch.ones(2, requires_grad=True)
h = w * 2
h.requires_grad_(False)

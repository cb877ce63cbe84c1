import warnings

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

net, row = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1)), torch.ones(1, 2)
x = net[0].weight
hidden = net[0](row)
loss = net[1](hidden.detach()).sum()
loss.backward()
print(x.grad, loss.requires_grad)
print({name: p.grad is not None for name, p in net.named_parameters()})
print(torch.autograd.grad(net[1](hidden).sum(), x)[0].shape)

flat = hidden.detach().sum().requires_grad_()
flat.backward()
print("marked by hand:", x.grad, flat.grad)
warnings.simplefilter("ignore")  # (1)!
print("checkpoint:", checkpoint(net[0], row, use_reentrant=True).requires_grad)

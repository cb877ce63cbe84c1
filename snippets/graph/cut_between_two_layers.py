import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
x = net[0].weight
hidden = net[0](torch.ones(1, 2))
loss = net[1](hidden.detach()).sum()
loss.backward()
print(x.grad, loss.requires_grad)
print({name: p.grad is not None for name, p in net.named_parameters()})
print(torch.autograd.grad(net[1](hidden).sum(), x)[0].shape)

import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
net[0].requires_grad_(False)
x = net[0].weight
loss = net(torch.ones(1, 2)).sum()
loss.backward()
print(x.grad)
print("frozen:", [name for name, p in net.named_parameters() if not p.requires_grad])

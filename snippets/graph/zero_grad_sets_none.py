import torch
from torch import nn

net = nn.Linear(2, 1)
x = net.weight
loss = net(torch.ones(1, 2)).sum()
loss.backward()
print(x.grad)
net.zero_grad(set_to_none=False)
print(x.grad)
net.zero_grad()
print(x.grad)

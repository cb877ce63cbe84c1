import torch
from torch import nn

made = torch.ones(2, requires_grad=True)
x = made.to(torch.float64)
loss = x.square().sum()
loss.backward()
print(x.grad)
print(x.grad_fn.name(), made.grad)
print("nothing to convert:", made.to(torch.float32) is made)

net = nn.Linear(2, 1)
weight = net.weight
print("a module keeps its own:", net.double().weight is weight, weight.dtype)
kept = made.to(torch.float64)
kept.retain_grad()
kept.square().sum().backward()
print("retain_grad:", kept.grad)

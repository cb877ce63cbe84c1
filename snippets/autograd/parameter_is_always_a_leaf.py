import torch
from torch import nn

start = torch.ones(2, requires_grad=True)
p = nn.Parameter(start * 3)  # (1)!
(p * p).sum().backward()
print("p:", p.is_leaf, p.grad)
print("start:", start.grad)

layer = nn.Linear(2, 1)
weight = layer.weight
layer.double()
print("after double():", layer.weight is weight, weight.dtype, weight.is_leaf)
with torch.no_grad():
    print("in no_grad:", nn.Parameter(torch.ones(2)).requires_grad)

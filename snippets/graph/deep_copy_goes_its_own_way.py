from copy import deepcopy

import torch
from torch import nn

net = nn.Linear(2, 1)
twin = deepcopy(net)
x = net.weight
loss = twin(torch.ones(1, 2)).sum()
loss.backward()
print(x.grad, twin.weight.grad)
print("a copy of the copy:", deepcopy(twin).weight.grad)
plain = torch.ones(2, requires_grad=True)
plain.sum().backward()
print("a copy of a plain tensor:", deepcopy(plain).grad)
print("wrapped:", nn.Parameter(plain) is plain)

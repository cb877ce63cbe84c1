import torch
from torch import nn

torch.manual_seed(0)
first, last = nn.Linear(2, 4), nn.Linear(4, 1)
x = torch.randn(8, 2)
hidden = (first(x) > 0).float()
loss = last(hidden).square().mean()
loss.backward()
print("hidden.requires_grad:", hidden.requires_grad)
print("first.weight.grad:", first.weight.grad)
print("last.weight.grad: zeros only:", not last.weight.grad.any().item())

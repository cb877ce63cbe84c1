import torch
from torch import nn

torch.manual_seed(0)
first, second, last = nn.Linear(2, 4), nn.Linear(4, 4), nn.Linear(4, 1)
x = torch.randn(8, 2)
hidden = torch.sign(second(torch.tanh(first(x))))
last(hidden).square().mean().backward()
for name, layer in (("first", first), ("second", second), ("last", last)):
    gradient = layer.weight.grad
    zeros = (gradient == 0).sum().item()
    print(f"{name:6}  {zeros} of {gradient.numel()} slopes are 0")

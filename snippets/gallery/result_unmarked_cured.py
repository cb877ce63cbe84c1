import torch
from torch import nn

torch.manual_seed(0)
body, head = nn.Linear(2, 3), nn.Linear(3, 1)
features = body(torch.ones(1, 2)).detach()
head(features).sum().backward()
print("body has a gradient:", body.weight.grad is not None)
print("head has a gradient:", head.weight.grad is not None)

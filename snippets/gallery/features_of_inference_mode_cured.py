import torch
from torch import nn

torch.manual_seed(0)
body, head = nn.Linear(2, 3), nn.Linear(3, 1)
with torch.no_grad():
    features = body(torch.ones(1, 2))
head(features).sum().backward()
same = torch.equal(head.weight.grad, features)
print("gradient of the head equals features:", same)

import torch
from torch import nn

torch.manual_seed(0)
used, forgotten = nn.Linear(2, 1), nn.Linear(2, 1)
used(torch.ones(1, 2)).sum().backward()
print("used:     ", used.weight.requires_grad, used.weight.grad.tolist())
print("forgotten:", forgotten.weight.requires_grad, forgotten.weight.grad)

import torch
from torch import nn

x = torch.tensor([-1.0, 2.0])
layer = nn.ReLU(x)  # (1)!
print("in-place flag:", layer.inplace)
layer(x)

import torch
from torch import nn

x = torch.ones(2, dtype=torch.float64)
print(nn.ReLU()(x).dtype)
nn.PReLU()(x)

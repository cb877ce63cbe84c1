import torch
import torch.nn.functional as F
from torch import nn

x = torch.linspace(-1, 1, 10)
y = torch.relu(x)
print(y)
print("F.relu:", torch.equal(F.relu(x), y), " nn.ReLU:", torch.equal(nn.ReLU()(x), y))

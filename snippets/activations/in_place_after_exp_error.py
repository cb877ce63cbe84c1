import torch
from torch.nn import functional as F

x = torch.tensor([-1.0, 2.0], requires_grad=True)
y = torch.exp(x)
F.relu(y, inplace=True)
y.sum().backward()

import torch
from torch.nn import functional as F

x = torch.randn(1000, 1000)
y = F.relu(x)
print("F.relu(x):               new memory", y.data_ptr() != x.data_ptr())
y = F.relu(x, inplace=True)
print("F.relu(x, inplace=True): new memory", y.data_ptr() != x.data_ptr())
print("bytes not allocated:", x.numel() * x.element_size())
print("smallest entry of x now:", x.min().item())

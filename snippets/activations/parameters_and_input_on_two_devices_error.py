import torch
from torch import nn

x = torch.ones(2, 2, device="meta")  # (1)!
print(nn.ReLU()(x).device)
print(nn.PReLU().to(x.device)(x).device)
nn.PReLU()(x)

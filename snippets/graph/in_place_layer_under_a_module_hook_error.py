import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 2), nn.ReLU(inplace=True))
print(net(torch.ones(1, 2)).shape)
for layer in net:
    layer.register_full_backward_hook(lambda module, gi, go: None)
net(torch.ones(1, 2))

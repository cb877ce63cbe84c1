import torch
from torch import nn

x = torch.full((4, 2), 5.0)
net = nn.Sequential(nn.BatchNorm1d(2), nn.Linear(2, 1))
net.requires_grad_(False)
net(x)
print("frozen:", net[0].running_mean)
with torch.no_grad():
    net(x)
print("no_grad:", net[0].running_mean)
net[0].eval()
net(x)
print("eval:", net[0].running_mean)
net.train()
print("after net.train():", net[0].training)

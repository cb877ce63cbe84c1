import torch
from torch import nn
from torch.utils.data import DataLoader

torch.manual_seed(0)
samples = torch.randn(9, 3)
net = nn.Sequential(nn.Linear(3, 8), nn.BatchNorm1d(8), nn.ReLU())
for batch in DataLoader(samples, batch_size=4):
    print("batch of", len(batch))
    net(batch)

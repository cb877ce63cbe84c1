import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(3, 4), nn.Linear(4, 1)]


net = Net()
print("parameters", len(list(net.parameters())))
torch.optim.SGD(net.parameters(), lr=0.1)

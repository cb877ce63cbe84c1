import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(3, 4), nn.Linear(4, 1)])


net = Net()
print("parameters", len(list(net.parameters())))
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
print("in the optimiser", len(optimizer.param_groups[0]["params"]))

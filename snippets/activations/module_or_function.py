import torch
from torch import nn
from torch.nn import functional as F


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first, self.second = nn.Linear(4, 8), nn.Linear(8, 2)

    def forward(self, x):
        return self.second(F.relu(self.first(x)))


net = Net()
chain = nn.Sequential(net.first, nn.ReLU(), net.second)  # (1)!
x = torch.randn(3, 4)
print("same output:", torch.equal(net(x), chain(x)))
print("modules of Net:", [type(m).__name__ for m in net.children()])
print("modules of chain:", [type(m).__name__ for m in chain.children()])

import torch
import torch.nn.functional as F
from torch import nn


def run(decay):
    torch.manual_seed(0)
    x, target = torch.randn(256, 10).double(), torch.randint(0, 3, (256,))
    net = nn.Sequential(nn.Linear(10, 20), nn.BatchNorm1d(20), nn.Linear(20, 3))
    net.double()
    w = net[0].weight
    optimizer = torch.optim.SGD([w], lr=1.0, weight_decay=decay)
    lengths = []
    for step in range(401):
        loss = F.cross_entropy(net(x[step % 8 :: 8]), target[step % 8 :: 8])
        optimizer.zero_grad()
        loss.backward()
        if step % 100 == 0:
            lengths.append(round(w.norm().item(), 2))
        optimizer.step()
    return lengths


for decay in (0.0, 0.01):
    print(f"weight decay {decay}: length of w at steps 0, 100, ...:", run(decay))

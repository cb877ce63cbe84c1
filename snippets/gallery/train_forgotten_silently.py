import torch
from torch import nn

rows = [[epoch] for epoch in range(3)]
for cured in (False, True):
    torch.manual_seed(0)
    norm, drop = nn.BatchNorm1d(50), nn.Dropout(0.5)
    net = nn.Sequential(norm, drop)
    for row in rows:
        if cured:
            net.train()
        for _ in range(10):
            hidden = net(torch.randn(32, 50))
        share = (hidden == 0).double().mean().item()
        row += [share, norm.num_batches_tracked.item()]  # (1)!
        net.eval()
        net(torch.randn(32, 50))
print("epoch   wrong: dropped  batches   cured: dropped  batches")
for row in rows:
    print("{:5}{:16.0%}{:9}{:17.0%}{:9}".format(*row))

from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3), nn.Linear(3, 1))
with TemporaryDirectory() as folder:
    path = Path(folder, "net.pt")
    torch.save(net.state_dict(), path)
    saved = torch.load(path, weights_only=True)  # (1)!
print(*saved, sep="\n")
other = nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3), nn.Linear(3, 1))
print(other.load_state_dict(saved))
x = torch.randn(5, 2)
print("same answers:", torch.equal(net.eval()(x), other.eval()(x)))

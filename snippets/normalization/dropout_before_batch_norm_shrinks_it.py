import torch
from torch import nn

torch.manual_seed(0)
h = torch.randn(100_000, 1, dtype=torch.float64)
for p in (0.0, 0.2, 0.5):
    net = nn.Sequential(nn.Dropout(p), nn.BatchNorm1d(1, momentum=1.0))
    net.double()
    train = net(h).std().item()
    spread = net.eval()(h).std().item()
    predicted = (1 - p) ** 0.5
    print(f"p = {p}: std {train:.2f} in training, {spread:.2f} in eval,", end=" ")
    print(f"predicted {predicted:.2f}")

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(2, 2), nn.Dropout())
x = torch.ones(1, 2)
net.eval()
print("eval() records:", net(x).requires_grad)
net.train()
with torch.no_grad():
    results = {tuple(net(x)[0].tolist()) for _ in range(20)}
print("different results under no_grad:", len(results) > 1)

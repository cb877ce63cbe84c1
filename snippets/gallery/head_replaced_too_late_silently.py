import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.randn(200, 4)
y = x.argmax(dim=1)
for made in ("before", "after"):
    torch.manual_seed(1)
    net = nn.Sequential(nn.Linear(4, 16), nn.Tanh(), nn.Linear(16, 1000))
    optimizer = torch.optim.SGD(net.parameters(), lr=0.3)
    net[2] = nn.Linear(16, 4)
    if made == "after":
        optimizer = torch.optim.SGD(net.parameters(), lr=0.3)
    start = net[2].weight.detach().clone()
    for _ in range(300):
        loss = F.cross_entropy(net(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    moved = (net[2].weight - start).abs().max().item()
    print(f"made {made:6}  loss {loss.item():.2f}  head moved {moved:.2f}")

import torch
import torch.nn.functional as F
from torch import nn

x = torch.linspace(-1, 1, 50).unsqueeze(1)
target = 2 * x - 3
for last in (nn.ReLU(), nn.Identity()):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1), last)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.05)
    for _ in range(300):
        optimizer.zero_grad()
        loss = F.mse_loss(net(x), target)
        loss.backward()
        optimizer.step()
    size = max(p.grad.abs().max().item() for p in net.parameters())
    zero = bool((net(x) == 0).all())
    print(f"{type(last).__name__:8}  loss {loss:.2f}, every output exactly 0: {zero}")
    print(f"          every gradient exactly 0: {size == 0}")

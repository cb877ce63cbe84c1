import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 3)
y = x.sum(dim=1, keepdim=True)
net = nn.Linear(3, 1)
optimizer = torch.optim.Adam(net.parameters(), lr=0.05)
for step in range(101):
    loss = F.mse_loss(net(x), y)
    if step % 50 == 0:
        print(f"step {step:3}  loss {loss.item():.4f}")
    loss.backward()
    optimizer.zero_grad()
    optimizer.step()

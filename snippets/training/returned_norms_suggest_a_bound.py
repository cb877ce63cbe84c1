import torch
from torch import nn

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
net = nn.Sequential(nn.Linear(8, 16), nn.Tanh(), nn.Linear(16, 1))
optimizer = torch.optim.SGD(net.parameters(), lr=0.05)
norms = []
for step in range(200):
    x = torch.randn(32, 8)
    y = x[:, :1].sin()
    if step % 40 == 39:
        y[0] = 1000  # (1)!
    optimizer.zero_grad()
    (net(x) - y).square().mean().backward()
    norms.append(nn.utils.clip_grad_norm_(net.parameters(), 1.0))
    optimizer.step()
norms = torch.stack(norms)
print(f"half below {norms.quantile(0.5):.1f}, 95% below {norms.quantile(0.95):.1f}")
print("above 10:", [round(n) for n in norms[norms > 10].tolist()])

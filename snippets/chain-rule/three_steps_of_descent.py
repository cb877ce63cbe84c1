import torch
from torch import nn

torch.manual_seed(0)
X, Y = torch.randn(5, 3).double(), torch.randn(5, 2).double()
net = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2)).double()
theirs = list(net.parameters())
W1, b1, W2, b2 = mine = [p.detach().clone() for p in theirs]
optimizer = torch.optim.SGD(theirs, lr=0.1)

for step in (1, 2, 3):
    loss = ((net(X) - Y) ** 2).sum(1).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

    H = torch.tanh(X @ W1.T + b1)
    R = H @ W2.T + b2 - Y  # (1)!
    G_S = 2 * R / 5
    G_U = (1 - H**2) * (G_S @ W2)
    gradients = (G_U.T @ X, G_U.sum(0), G_S.T @ H, G_S.sum(0))
    for p, g, other in zip(mine, gradients, theirs, strict=True):
        p -= 0.1 * g
        assert (p - other).abs().max() < 1e-12
    print(f"step {step}: by hand {(R**2).sum(1).mean():.4f}, autograd {loss:.4f}")

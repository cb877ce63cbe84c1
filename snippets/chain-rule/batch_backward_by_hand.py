import torch
from torch import nn

torch.manual_seed(0)
X, Y = torch.randn(5, 3), torch.randn(5, 2)
net = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2))
((net(X) - Y) ** 2).sum(1).mean().backward()

with torch.no_grad():
    (W1, b1), (W2, b2) = net[0].parameters(), net[2].parameters()
    H = torch.tanh(X @ W1.T + b1)
    S = H @ W2.T + b2
    G_S = 2 * (S - Y) / len(X)
    G_H = G_S @ W2
    G_U = (1 - H**2) * G_H
    hand = [G_U.T @ X, G_U.sum(0), G_S.T @ H, G_S.sum(0)]
for (name, parameter), gradient in zip(net.named_parameters(), hand, strict=True):
    agree = torch.allclose(gradient, parameter.grad, atol=1e-5)
    print(f"{name:8} {tuple(gradient.shape)!s:6} equals autograd: {agree}")

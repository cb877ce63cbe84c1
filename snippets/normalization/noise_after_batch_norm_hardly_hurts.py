import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = (torch.tensor(part) for part in load_digits(return_X_y=True))


class Noisy(nn.BatchNorm1d):
    def forward(self, x):
        scale, shift = torch.rand(2, 64).double()  # (1)!
        return super().forward(x) * (1 + scale / 4) + shift - 0.5


for norm in (nn.Identity, nn.BatchNorm1d, Noisy):
    torch.manual_seed(0)
    layers = [m for _ in range(8) for m in (nn.Linear(64, 64), norm(64), nn.ReLU())]
    net = nn.Sequential(*layers, nn.Linear(64, 10)).double()
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    for _ in range(200):
        batch = torch.randint(0, 1797, (128,))
        loss = nn.functional.cross_entropy(net(X[batch] / 16), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"{norm.__name__:11} loss {loss.item():.2f}")

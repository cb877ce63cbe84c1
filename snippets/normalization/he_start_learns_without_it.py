import torch
from sklearn.datasets import load_digits
from torch import nn

X, y = (torch.tensor(part) for part in load_digits(return_X_y=True))
for start in ("default", "He"):
    torch.manual_seed(0)
    layers = [m for _ in range(8) for m in (nn.Linear(64, 64), nn.ReLU())]
    net = nn.Sequential(*layers, nn.Linear(64, 10)).double()
    for module in net:
        if start == "He" and isinstance(module, nn.Linear):
            nn.init.kaiming_normal_(module.weight)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    for _ in range(200):
        batch = torch.randint(0, 1797, (128,))
        loss = nn.functional.cross_entropy(net(X[batch] / 16), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"{start:7} loss {loss.item():.2f}")

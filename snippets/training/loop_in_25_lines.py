import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

images, labels = map(torch.tensor, load_digits(return_X_y=True))
draw = torch.Generator().manual_seed(0)
parts = random_split(TensorDataset(images / 16, labels), [1077, 360, 360], draw)
train = DataLoader(parts[0], batch_size=50, shuffle=True, generator=draw)
validation = DataLoader(parts[1], batch_size=100)
torch.manual_seed(0)
layers = nn.Linear(64, 64), nn.BatchNorm1d(64), nn.ReLU(), nn.Linear(64, 10)
net = nn.Sequential(*layers).double()
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
for epoch in range(5):
    net.train()
    for x, y in train:
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(net(x), y)
        loss.backward()
        optimizer.step()
    net.eval()
    with torch.no_grad():
        right = sum((net(x).argmax(1) == y).sum().item() for x, y in validation)
    print(f"epoch {epoch}: {right} of {len(parts[1])} right")

import torch
import torch.nn.functional as F
from torch.utils.data import DataLoader, TensorDataset


def evaluate(net, loader):
    net.eval()
    total = right = count = 0
    with torch.no_grad():
        for x, y in loader:
            scores = net(x)
            total += F.cross_entropy(scores, y, reduction="sum").item()  # (1)!
            right += (scores.argmax(dim=1) == y).sum().item()
            count += len(y)
    return total / count, right / count  # (2)!


net = torch.nn.Identity()
scores = torch.tensor([[2.0, 0.0]] * 4 + [[0.0, 2.0]])  # (3)!
data = TensorDataset(scores, torch.zeros(5, dtype=torch.long))
for size in (5, 4, 2):
    loader = DataLoader(data, batch_size=size)
    means = [F.cross_entropy(net(x), y).item() for x, y in loader]
    loss, accuracy = evaluate(net, loader)
    print(f"{loss:.3f} {accuracy}   mean of means {sum(means) / len(means):.3f}")

import torch
import torch.nn.functional as F


def hand(c, y, upstream):
    below, above = (y < c).sum(), (y > c).sum()
    return upstream * (below - above) / len(y)


def loss(c):
    return F.l1_loss(c.expand(5), y)


y = torch.tensor([1.0, 2.0, 3.0, 4.0, 10.0], dtype=torch.float64)
upstream = torch.tensor(1.7, dtype=torch.float64)
for start in (0.5, 1.5, 2.5, 3.5, 7.0, 12.0):
    c = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    (auto,) = torch.autograd.grad(loss(c), c, upstream)
    difference = upstream * (loss(c + 1e-5) - loss(c - 1e-5)) / 2e-5
    for other in (auto, difference):
        assert abs(hand(c, y, upstream) - other) < 1e-8
    print(f"c = {start:4}: slope {auto.item() / upstream.item():4.1f}")

import torch


def hand(x, k, upstream):
    s = 1 / (1 + torch.exp(-k * x))
    return upstream * k * s * (1 - s)


torch.manual_seed(0)
x = torch.linspace(-3, 3, 120, dtype=torch.float64, requires_grad=True)
upstream = torch.randn_like(x)
zero = torch.zeros((), dtype=torch.float64)
h = 1e-5
for k in (1, 4, 16):
    (auto,) = torch.autograd.grad(torch.sigmoid(k * x), x, upstream)
    rise = torch.sigmoid(k * (x + h)) - torch.sigmoid(k * (x - h))
    for other, limit in ((auto, 1e-8), (upstream * rise / (2 * h), 1e-6)):
        assert (hand(x, k, upstream) - other).abs().max() < limit
    print(f"k = {k:2}: all agree; slope at 0: {hand(zero, k, 1).item():.2f}")

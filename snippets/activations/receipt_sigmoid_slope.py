import torch


def hand(x, upstream):
    s = 1 / (1 + torch.exp(-x))
    return upstream * s * (1 - s)


torch.manual_seed(0)
x = torch.linspace(-8, 8, 160, dtype=torch.float64, requires_grad=True)
upstream = torch.randn_like(x)  # (1)!
(auto,) = torch.autograd.grad(torch.sigmoid(x), x, upstream)  # (2)!

h = 1e-5
rise = torch.sigmoid(x + h) - torch.sigmoid(x - h)
difference = upstream * rise / (2 * h)  # (3)!

pairs = [("autograd", auto, 1e-8), ("central difference", difference, 1e-9)]
for name, other, limit in pairs:
    error = (hand(x, upstream) - other).abs().max().item()
    assert error < limit, f"{name} is off by {error:.1e}"
    print(f"{name} = hand to {limit:.0e}: True")
zero = torch.zeros((), dtype=torch.float64)
print("slope at 0:", hand(zero, 1).item())

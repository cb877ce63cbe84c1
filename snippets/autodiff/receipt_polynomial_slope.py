import torch


def p(x):
    return 4 * x**3 + x**2 + 3


def hand(x, upstream):
    return upstream * (12 * x**2 + 2 * x)


torch.manual_seed(0)
x = torch.linspace(-2, 2, 80, dtype=torch.float64, requires_grad=True)
upstream = torch.randn_like(x)
(auto,) = torch.autograd.grad(p(x), x, upstream)
h = 1e-5
difference = upstream * (p(x + h) - p(x - h)) / (2 * h)

pairs = [("autograd", auto, 1e-8), ("central difference", difference, 1e-5)]
for name, other, limit in pairs:
    error = (hand(x, upstream) - other).abs().max().item()
    assert error < limit, f"{name} is off by {error:.1e}"
    print(f"{name} = hand to {limit:.0e}: True")

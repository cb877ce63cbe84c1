import torch


def f(x):
    return torch.log(x**2 + 1)


def hand(x, upstream):
    return upstream * 2 * x / (x**2 + 1)


torch.manual_seed(0)
x = torch.linspace(-3, 3, 80, dtype=torch.float64, requires_grad=True)
upstream = torch.randn_like(x)
(auto,) = torch.autograd.grad(f(x), x, upstream)
h = 1e-5
difference = upstream * (f(x + h) - f(x - h)) / (2 * h)

pairs = [("autograd", auto, 1e-8), ("central difference", difference, 1e-5)]
for name, other, limit in pairs:
    error = (hand(x, upstream) - other).abs().max().item()
    assert error < limit, f"{name} is off by {error:.1e}"
    print(f"{name} = hand to {limit:.0e}: True")

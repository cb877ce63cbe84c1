import torch


def forward(x):
    u = 3 * x
    v = u**2
    return u, v, 1 / (1 + v)


def hand(x, upstream):
    u, v, _ = forward(x)
    return upstream * (-1 / (1 + v) ** 2) * (2 * u) * 3


torch.manual_seed(0)
x = torch.linspace(-2, 2, 80, dtype=torch.float64, requires_grad=True)
upstream = torch.randn_like(x)  # (1)!
(auto,) = torch.autograd.grad(forward(x)[-1], x, upstream)  # (2)!
h = 1e-6
rise = upstream * (forward(x + h)[-1] - forward(x - h)[-1]) / (2 * h)  # (3)!

for name, other, limit in [("autograd", auto, 1e-8), ("difference", rise, 1e-5)]:
    assert (hand(x, upstream) - other).abs().max() < limit, name
    print(f"{name} = hand to {limit:.0e}: True")

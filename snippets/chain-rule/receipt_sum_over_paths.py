import torch


def forward(x):
    u = x**2
    v = u + x
    return u, v, u * v


def hand(x, upstream):
    u, v, _ = forward(x)
    return upstream * (2 * x * v + 2 * x * 1 * u + 1 * u)


torch.manual_seed(0)
x = torch.linspace(-2, 2, 80, dtype=torch.float64, requires_grad=True)
upstream = torch.randn_like(x)
(auto,) = torch.autograd.grad(forward(x)[-1], x, upstream)
h = 1e-6
rise = upstream * (forward(x + h)[-1] - forward(x - h)[-1]) / (2 * h)

for name, other, limit in [("autograd", auto, 1e-8), ("difference", rise, 1e-5)]:
    assert (hand(x, upstream) - other).abs().max() < limit, name
    print(f"{name} = hand to {limit:.0e}: True")

import torch
import torch.nn.functional as F

C, A = (2 / torch.pi) ** 0.5, 0.044715


def hand(x, upstream):
    t = torch.tanh(C * (x + A * x**3))
    return upstream * ((1 + t) / 2 + x / 2 * (1 - t**2) * C * (1 + 3 * A * x**2))


def gelu(x):
    return F.gelu(x, approximate="tanh")


torch.manual_seed(0)
x = torch.linspace(-6, 6, 160, dtype=torch.float64, requires_grad=True)
upstream = torch.randn_like(x)
(auto,) = torch.autograd.grad(gelu(x), x, upstream)
difference = upstream * (gelu(x + 1e-5) - gelu(x - 1e-5)) / 2e-5
for name, other, limit in (("auto", auto, 1e-8), ("difference", difference, 1e-9)):
    assert (hand(x, upstream) - other).abs().max() < limit, name
    print(f"{name} = hand to {limit:.0e}: True")

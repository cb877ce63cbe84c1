import torch
import torch.nn.functional as F

FUNCTIONS = F.softplus, F.gelu, F.silu, F.mish


def hand(f, x, upstream):
    s, t = torch.sigmoid(x), torch.tanh(torch.log(1 + torch.exp(x)))
    below = (1 + torch.erf(x / 2**0.5)) / 2
    density = torch.exp(-(x**2) / 2) / (2 * torch.pi) ** 0.5
    gelu, silu = below + x * density, s * (1 + x * (1 - s))
    mish = t + x * (1 - t**2) * s
    return upstream * (s, gelu, silu, mish)[FUNCTIONS.index(f)]


torch.manual_seed(0)
x = torch.linspace(-8, 8, 160, dtype=torch.float64, requires_grad=True)
upstream = torch.randn_like(x)
for f in FUNCTIONS:
    (auto,) = torch.autograd.grad(f(x), x, upstream)
    difference = upstream * (f(x + 1e-5) - f(x - 1e-5)) / 2e-5
    for other, limit in ((auto, 1e-8), (difference, 1e-9)):
        assert (hand(f, x, upstream) - other).abs().max() < limit, f.__name__
    print(f"{f.__name__:8}  hand = autograd = central difference")

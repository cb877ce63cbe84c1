import torch
import torch.nn.functional as F

FUNCTIONS = F.leaky_relu, F.elu, F.selu, F.hardswish
ALPHA, SCALE = 1.6732632423543772, 1.0507009873554805


def hand(f, x, upstream):
    left, right = x < 0, x > 0
    leaky = right + 0.01 * left
    elu, selu = (right + alpha * torch.exp(x) * left for alpha in (1, ALPHA))
    hard = (2 * x + 3) / 6 * (x.abs() < 3) + (x > 3)
    return upstream * (leaky, elu, SCALE * selu, hard)[FUNCTIONS.index(f)]


torch.manual_seed(0)
beside = [k + side for k in (-3, 0, 3) for side in (-1e-3, 1e-3)]  # (1)!
x = torch.tensor([-5.0, -1, 1, 5, *beside], dtype=torch.float64, requires_grad=True)
upstream = torch.randn_like(x)
for f in FUNCTIONS:
    (auto,) = torch.autograd.grad(f(x), x, upstream)
    difference = upstream * (f(x + 1e-5) - f(x - 1e-5)) / 2e-5
    for other, limit in ((auto, 1e-8), (difference, 1e-9)):
        assert (hand(f, x, upstream) - other).abs().max() < limit, f.__name__
    print(f"{f.__name__:10}  hand = autograd = central difference")

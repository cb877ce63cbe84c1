import torch


def f(x, y):
    return (x**2 + y).sin()


def hand(x, y, upstream):
    at_y = upstream * torch.cos(x**2 + y)
    return at_y * 2 * x, at_y


torch.manual_seed(0)
x, y, upstream = torch.randn(3, 40, dtype=torch.float64)
x.requires_grad_(), y.requires_grad_()
mine = torch.stack(hand(x, y, upstream))
auto = torch.stack(torch.autograd.grad(f(x, y), (x, y), upstream))
h = 1e-6
along_x = (f(x + h, y) - f(x - h, y)) / (2 * h)
along_y = (f(x, y + h) - f(x, y - h)) / (2 * h)
rise = upstream * torch.stack([along_x, along_y])
for name, other, limit in [("autograd", auto, 1e-8), ("difference", rise, 1e-5)]:
    assert (mine - other).abs().max() < limit, name
    print(f"{name} = hand to {limit:.0e}: True")

import torch


def f(w, b, x):
    return (w * x + b).tanh()


def hand(w, b, x, upstream):
    at_b = upstream * (1 - f(w, b, x) ** 2)
    return at_b * x, at_b


torch.manual_seed(0)
w, b, x, upstream = torch.randn(4, 40, dtype=torch.float64)
w.requires_grad_(), b.requires_grad_()
mine = torch.stack(hand(w, b, x, upstream))
auto = torch.stack(torch.autograd.grad(f(w, b, x), (w, b), upstream))
h = 1e-6
along_w = (f(w + h, b, x) - f(w - h, b, x)) / (2 * h)
along_b = (f(w, b + h, x) - f(w, b - h, x)) / (2 * h)
rise = upstream * torch.stack([along_w, along_b])
for name, other, limit in [("autograd", auto, 1e-8), ("difference", rise, 1e-5)]:
    assert (mine - other).abs().max() < limit, name
    print(f"{name} = hand to {limit:.0e}: True")

import torch


def loss(p, t):
    return (torch.sigmoid(p[0] * p[1] + p[2]) - t) ** 2


def hand(p, t, upstream):
    w, x, b = p
    a = torch.sigmoid(w * x + b)
    to_z = upstream * 2 * (a - t) * a * (1 - a)
    return to_z * torch.stack([x, w, torch.ones_like(b)])


torch.manual_seed(0)
p = torch.randn(3, 40, dtype=torch.float64, requires_grad=True)
t, upstream = torch.randn(2, 40, dtype=torch.float64)
(auto,) = torch.autograd.grad(loss(p, t), p, upstream)
for i, name in enumerate("wxb"):
    step = torch.zeros_like(p)
    step[i] = 1e-6
    rise = upstream * (loss(p + step, t) - loss(p - step, t)) / 2e-6
    for other, limit in ((auto[i], 1e-8), (rise, 1e-5)):
        assert (hand(p, t, upstream)[i] - other).abs().max() < limit, name
    print(f"dL/d{name}: autograd to 1e-08, difference to 1e-05: True")

import torch


def f(x, w, y):
    return (x @ w - y) ** 2


def hand(x, w, y, upstream):
    b = x @ w - y
    return upstream * torch.cat([2 * b * w, 2 * b * x, -2 * b.view(1)])


torch.manual_seed(0)
leaves = [torch.randn(n, dtype=torch.float64, requires_grad=True) for n in (5, 5, ())]
upstream, h = torch.tensor(-1.7, dtype=torch.float64), 1e-5
auto = torch.autograd.grad(f(*leaves), leaves, upstream)
auto = torch.cat([g.view(-1) for g in auto])
flat = torch.cat([leaf.detach().view(-1) for leaf in leaves])
steps = h * torch.eye(11, dtype=torch.float64)
at = [[f(p[:5], p[5:10], p[10]) for p in (flat + s, flat - s)] for s in steps]
difference = torch.stack([upstream * (up - down) / (2 * h) for up, down in at])
for name, other, limit in (("autograd", auto, 1e-8), ("difference", difference, 1e-5)):
    assert (hand(*leaves, upstream) - other).abs().max() < limit
    print(f"{name} = hand to {limit:.0e} for x, w and y: True")

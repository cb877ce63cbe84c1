import torch


def hand(a, a_tangent, b, b_tangent, upstream):
    return upstream * (a * b_tangent + a_tangent * b)


torch.manual_seed(0)
a, b, da, db, upstream = torch.randn(5, 40, dtype=torch.float64)
a.requires_grad_()
b.requires_grad_()
by_a, by_b = torch.autograd.grad(a * b, (a, b), upstream)
auto = by_a * da + by_b * db
h = 1e-5
rise = (a + h * da) * (b + h * db) - (a - h * da) * (b - h * db)
difference = upstream * rise / (2 * h)
for name, other, limit in [("autograd", auto, 1e-12), ("difference", difference, 1e-8)]:
    error = (hand(a, da, b, db, upstream) - other).abs().max().item()
    assert error < limit, f"{name} is off by {error:.1e}"
    print(f"{name} = hand to {limit:.0e}: True")

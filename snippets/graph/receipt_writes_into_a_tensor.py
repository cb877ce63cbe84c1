import torch


def hand(x, u):
    return torch.stack([torch.tensor([-1.5, -1.5, 3, 3]) * u, 3 * (x > 0) * u])


def written(x, way):
    h = 3 * x
    if way == 0:
        h[:2].mul_(-0.5)
    else:
        h[h < 0] = 0
    return h


x = torch.tensor([1.5, -2.0, -0.5, 2.5], dtype=torch.float64, requires_grad=True)
u = torch.tensor([1.0, -2.0, 0.5, 4.0], dtype=torch.float64)
want, steps = hand(x.detach(), u), 1e-6 * torch.eye(4, dtype=torch.float64)
for way in (0, 1):
    (got,) = torch.autograd.grad(written(x, way), x, u)
    rise = [(written(x + s, way) - written(x - s, way)) @ u / 2e-6 for s in steps]
    torch.testing.assert_close(got, want[way], rtol=0, atol=1e-8)
    torch.testing.assert_close(torch.stack(rise), want[way], rtol=0, atol=1e-5)
print("hand = autograd = central difference for both writes")

import torch


def penalty(v, w, x, u):
    (g,) = torch.autograd.grad((v * torch.tanh(x @ w)).sum(), x, create_graph=True)
    return u @ (g.norm(dim=1) - 1).square()


def hand(v, w, x, u):
    r, t = w.norm(), torch.tanh(x @ w)
    e = 2 * u * (v.abs() * (1 - t**2) * r - 1) * (1 - t**2)
    by_w = v.abs() * (e.sum() * w / r - 2 * r * (e * t) @ x)
    return torch.stack([e.sum() * v.sign() * r, *by_w])


torch.manual_seed(0)
x, u = torch.randn(8, 2).double().requires_grad_(), torch.rand(8).double()
for start in (1.5, -1.5):
    p = torch.tensor([start, 0.8, -1.1]).double().requires_grad_()
    (auto,) = torch.autograd.grad(penalty(p[0], p[1:], x, u), p)
    assert (auto - hand(p[0], p[1:], x, u)).abs().max() < 1e-8
    for i, h in enumerate(1e-5 * torch.eye(3).double()):
        up, down = (penalty(q[0], q[1:], x, u) for q in (p + h, p - h))
        assert abs((up - down) / 2e-5 - hand(p[0], p[1:], x, u)[i]) < 1e-5
print("hand = autograd = central difference for v and w")

import torch


def hand(a, upstream):
    return torch.stack([u * f(x) / x for x, u in zip(a, upstream, strict=True)])


def f(a):
    b = a * 2
    while b.abs() < 1000:
        b = b * 2
    return b if b > 0 else 100 * b


a = torch.tensor([-2.5, -0.3, 0.3, 1.2, 3], dtype=torch.float64, requires_grad=True)
upstream = torch.tensor([0.5, -1.0, 2.0, 0.25, 1.5], dtype=torch.float64)
(upstream * torch.stack([f(x) for x in a])).sum().backward()

with torch.no_grad():
    want, h = hand(a, upstream), 1e-3
    change = torch.stack([f(x + h) - f(x - h) for x in a])
    torch.testing.assert_close(a.grad, want, rtol=0, atol=1e-8)
    torch.testing.assert_close(upstream * change / (2 * h), want, rtol=0, atol=1e-5)
print("hand = autograd = central difference for", len(a), "values of a")

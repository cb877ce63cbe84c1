import torch


def hand(x, v):
    t = torch.tanh(x)
    slope = 1 - t**2
    return v * torch.stack([-2 * t * slope, slope * (6 * t**2 - 2)])


def lower(x):
    slope = 1 - torch.tanh(x) ** 2
    return torch.stack([slope, -2 * torch.tanh(x) * slope])


x = torch.linspace(-2, 2, 10, dtype=torch.float64, requires_grad=True)
v = torch.linspace(0.5, -3, 10, dtype=torch.float64)
grad = torch.autograd.grad
(first,) = grad(torch.tanh(x).sum(), x, create_graph=True)
(second,) = grad(first.sum(), x, create_graph=True)
got = [grad(f, x, v, retain_graph=True)[0] for f in (first, second)]
with torch.no_grad():
    change = v * (lower(x + 1e-5) - lower(x - 1e-5)) / 2e-5
    torch.testing.assert_close(torch.stack(got), hand(x, v), rtol=0, atol=1e-8)
    torch.testing.assert_close(change, hand(x, v), rtol=0, atol=1e-5)
print("hand = autograd = central difference for f″ and f‴ of tanh")

import torch


def hand(x, v, c):
    return v * 2 * x + c * x.prod() / x


def weighted(x):
    return x.square() @ v + x.prod() * c


x = torch.tensor([-1.5, 0.5, 2.0], dtype=torch.float64, requires_grad=True)
v = torch.tensor([1.0, -0.5, 3.0], dtype=torch.float64)
c = torch.tensor(0.75, dtype=torch.float64)
(got,) = torch.autograd.grad((x.square(), x.prod()), x, (v, c))
with torch.no_grad():
    want, h = hand(x, v, c), 1e-5
    steps = h * torch.eye(3, dtype=torch.float64)
    change = [(weighted(x + s) - weighted(x - s)) / (2 * h) for s in steps]
    torch.testing.assert_close(got, want, rtol=0, atol=1e-8)
    torch.testing.assert_close(torch.stack(change), want, rtol=0, atol=1e-5)
print("hand = autograd = central difference")

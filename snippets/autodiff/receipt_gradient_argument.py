import torch


def hand(x, v):
    square = v * 2 * x
    sums = torch.stack([v[j:].sum() for j in range(len(v))])
    return torch.stack([square, sums])


def outputs(x):
    return torch.stack([x * x, x.cumsum(0)])


x = torch.linspace(-1, 2, 4, dtype=torch.float64, requires_grad=True)
v = torch.tensor([1.0, -0.5, 3.0, 0.25], dtype=torch.float64)
got = [torch.autograd.grad(y, x, v)[0] for y in (x * x, x.cumsum(0))]

with torch.no_grad():
    want, h = hand(x, v), 1e-5
    steps = h * torch.eye(4, dtype=torch.float64)
    change = [(outputs(x + s) - outputs(x - s)) @ v / (2 * h) for s in steps]
    torch.testing.assert_close(torch.stack(got), want, rtol=0, atol=1e-8)
    torch.testing.assert_close(torch.stack(change, 1), want, rtol=0, atol=1e-5)
print("hand = autograd = central difference for both functions")

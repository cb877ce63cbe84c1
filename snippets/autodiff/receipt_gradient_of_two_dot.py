import torch


def hand(x, upstream):
    return upstream[:, None] * 4 * x


def two_dot(x):
    return 2 * (x * x).sum(dim=1)


x = torch.linspace(-2, 3, 12, dtype=torch.float64).reshape(3, 4).requires_grad_()
upstream = torch.tensor([0.5, -1.0, 2.0], dtype=torch.float64)
two_dot(x).backward(upstream)

with torch.no_grad():
    want, h = hand(x, upstream), 1e-5
    steps = h * torch.eye(12, dtype=torch.float64).reshape(12, 3, 4)
    change = [upstream @ (two_dot(x + s) - two_dot(x - s)) for s in steps]
    difference = torch.stack(change).reshape(3, 4) / (2 * h)
    torch.testing.assert_close(x.grad, want, rtol=0, atol=1e-8)
    torch.testing.assert_close(difference, want, rtol=0, atol=1e-5)
print("hand = autograd = central difference in", x.numel(), "places")

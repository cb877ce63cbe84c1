import torch


def hand(x):
    lower = torch.ones(len(x), len(x), dtype=x.dtype).tril()
    return x[:, None] * lower + x.cumsum(0).diag()


def f(x):
    return x.cumsum(0) * x


x = torch.tensor([-1.5, 0.5, 2.0, 0.25], dtype=torch.float64, requires_grad=True)
V = torch.tensor([[1.0, -2.0, 0.5, 3.0], [0.25, 1.5, -1.0, 2.0]], dtype=torch.float64)
(got,) = torch.autograd.grad(f(x), x, V, is_grads_batched=True)

with torch.no_grad():
    want, h = V @ hand(x), 1e-5
    steps = h * torch.eye(4, dtype=torch.float64)
    change = torch.stack([(f(x + s) - f(x - s)) / (2 * h) for s in steps], 1)
    torch.testing.assert_close(got, want, rtol=0, atol=1e-8)
    torch.testing.assert_close(V @ change, want, rtol=0, atol=1e-5)
print("hand = autograd = central difference for two rows v")

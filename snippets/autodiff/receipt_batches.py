import torch


def hand(x, t, w, v):
    return 2 * (v * (x @ w - t)) @ x


def loss(x, t, w, v):
    return (v * (x @ w - t) ** 2).sum()


torch.manual_seed(1)
x, t = torch.randn(8, 3, dtype=torch.float64), torch.randn(8, dtype=torch.float64)
v = torch.linspace(-0.5, 2, 8, dtype=torch.float64)
w = torch.randn(3, dtype=torch.float64, requires_grad=True)
for rows in torch.arange(8).split([3, 3, 2]):
    loss(x[rows], t[rows], w, v[rows]).backward()

with torch.no_grad():
    want, h = hand(x, t, w, v), 1e-5
    steps = h * torch.eye(3, dtype=torch.float64)
    change = [loss(x, t, w + s, v) - loss(x, t, w - s, v) for s in steps]
    torch.testing.assert_close(w.grad, want, rtol=0, atol=1e-8)
    torch.testing.assert_close(torch.stack(change) / (2 * h), want, rtol=0, atol=1e-5)
print("hand = three batches accumulated = central difference")

import torch


def f(X, w, y):
    return ((X @ w - y) ** 2).sum()


def hand(X, w, y, upstream):
    return upstream * 2 * (X @ w - y) @ X


torch.manual_seed(0)
X, y = torch.randn(7, 3, dtype=torch.float64), torch.randn(7, dtype=torch.float64)
w = torch.randn(3, dtype=torch.float64, requires_grad=True)
upstream, h = torch.tensor(-0.6, dtype=torch.float64), 1e-5
(auto,) = torch.autograd.grad(f(X, w, y), w, upstream)
steps = h * torch.eye(3, dtype=torch.float64)
rises = torch.stack([f(X, w + step, y) - f(X, w - step, y) for step in steps])
difference = upstream * rises / (2 * h)
for name, other, limit in (("autograd", auto, 1e-8), ("difference", difference, 1e-5)):
    assert (hand(X, w, y, upstream) - other).abs().max() < limit
    print(f"{name} = hand to {limit:.0e}: True")

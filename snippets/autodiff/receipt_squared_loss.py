import torch


def f(w):
    return (w @ x - y) ** 2


def hand(w, upstream):
    return (upstream * 2 * (w @ x - y))[:, None] * x


torch.manual_seed(0)
x, y = torch.randn(3, dtype=torch.float64), torch.tensor(0.5, dtype=torch.float64)
w = torch.randn(40, 3, dtype=torch.float64, requires_grad=True)
upstream = torch.randn(40, dtype=torch.float64)
(auto,) = torch.autograd.grad(f(w), w, upstream)
h = 1e-5 * torch.eye(3, dtype=torch.float64)
rises = [upstream * (f(w + step) - f(w - step)) / 2e-5 for step in h]

pairs = [("autograd", auto, 1e-8)]
pairs += [("central difference", torch.stack(rises, 1), 1e-5)]
for name, other, limit in pairs:
    error = (hand(w, upstream) - other).abs().max().item()
    assert error < limit, f"{name} is off by {error:.1e}"
    print(f"{name} = hand to {limit:.0e}: True")

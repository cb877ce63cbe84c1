import torch


def hand(theta, x, y, upstream):
    a, b, c = theta
    t = torch.tanh(b * x + c)
    sensitivity = torch.stack([t, a * (1 - t**2) * x, a * (1 - t**2)])  # (1)!
    return upstream * 2 / len(x) * (sensitivity @ (a * t - y))


def loss(theta):
    a, b, c = theta
    return (a * torch.tanh(b * x + c) - y).square().mean()


torch.manual_seed(0)
x, y = torch.randn(2, 9, dtype=torch.float64)
theta = torch.tensor([1.5, -0.7, 0.2], dtype=torch.float64, requires_grad=True)
upstream = torch.tensor(1.7, dtype=torch.float64)
(auto,) = torch.autograd.grad(loss(theta), theta, upstream)
steps = 1e-5 * torch.eye(3, dtype=torch.float64)
rise = torch.stack([loss(theta + step) - loss(theta - step) for step in steps])
for name, other in (("autograd", auto), ("difference", upstream * rise / 2e-5)):
    assert (hand(theta, x, y, upstream) - other).abs().max() < 1e-8, name
print("gradient:", [round(g, 3) for g in auto.tolist()])

import torch


def hand(c, y, upstream):
    return upstream * 2 * (c - y.mean())


def loss(c):
    return (c - y).square().mean()


torch.manual_seed(0)
y = torch.randn(7, dtype=torch.float64)
upstream = torch.tensor(1.7, dtype=torch.float64)
for start in (-2.0, 0.5, 3.0):
    c = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    (auto,) = torch.autograd.grad(loss(c), c, upstream)
    difference = upstream * (loss(c + 1e-5) - loss(c - 1e-5)) / 2e-5
    assert abs(hand(c, y, upstream) - auto) < 1e-8
    assert abs(hand(c, y, upstream) - difference) < 1e-5
    print(f"c = {start:4}: slope {auto.item():6.3f}")
mean = y.mean().requires_grad_()
(slope,) = torch.autograd.grad(loss(mean), mean)
print("slope at the mean is 0:", abs(slope.item()) < 1e-12)

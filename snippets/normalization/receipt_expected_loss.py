import torch

p = 0.3
masks = torch.cartesian_prod(*[torch.arange(2.0)] * 4).double()
chance = (p ** (1 - masks) * (1 - p) ** masks).prod(dim=1)


def expected_loss(w, h, y):
    z = (masks * h[:, None] / (1 - p)) @ w  # (1)!
    return ((z - y[:, None]) ** 2) @ chance


def hand(w, h, y, g):
    pull = 2 * (h @ w - y)[:, None] * h
    return g @ (pull + 2 * p / (1 - p) * h**2 * w)


torch.manual_seed(0)
w, h = torch.randn(4).double().requires_grad_(), torch.randn(5, 4).double()
y, g, side = (torch.randn(n).double() for n in (5, 5, 4))
(auto,) = torch.autograd.grad(expected_loss(w, h, y), w, g)
assert (auto - hand(w, h, y, g)).abs().max() < 1e-8
up, down = (expected_loss(w + s * 1e-5 * side, h, y) @ g for s in (1, -1))
assert abs((up - down) / 2e-5 - hand(w, h, y, g) @ side) < 1e-5
print("hand = autograd = central difference")

import torch
from torch.distributions import Normal

SIGMA = 0.5


def hand(prediction, y, sigma, upstream):
    return upstream * (prediction - y) / sigma**2


def surprise(p):
    return -Normal(p, SIGMA).log_prob(y)


torch.manual_seed(0)
y, prediction, upstream = torch.randn(3, 6, dtype=torch.float64)
prediction.requires_grad_()
found = hand(prediction, y, SIGMA, upstream)
(auto,) = torch.autograd.grad(surprise(prediction), prediction, upstream)
rise = surprise(prediction + 1e-5) - surprise(prediction - 1e-5)
assert (found - auto).abs().max() < 1e-8
assert (found - upstream * rise / 2e-5).abs().max() < 1e-5
print("hand = autograd = central difference")
rest = surprise(prediction) - (prediction - y) ** 2 / (2 * SIGMA**2)
print("the rest is constant:", rest.std().item() < 1e-12)

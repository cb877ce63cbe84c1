import torch
from torch import distributions as D

s, b = 0.7, 1.3


def hand(name, mu, t, upstream):
    slopes = {"Gauss": (mu - t) / s**2, "Laplace": (mu - t).sign() / b}
    return upstream * slopes[name]


torch.manual_seed(0)
t = torch.tensor(0.5, dtype=torch.float64)
mu = torch.linspace(-3, 4, 120, dtype=torch.float64, requires_grad=True)
upstream, h = torch.randn_like(mu), 1e-5
for name, model in (
    ("Gauss", lambda mu: D.Normal(mu, s)),
    ("Laplace", lambda mu: D.Laplace(mu, b)),
):
    low, at, high = (-model(mu + k).log_prob(t) for k in (-h, 0, h))
    by_hand = hand(name, mu, t, upstream)
    (auto,) = torch.autograd.grad(at, mu, upstream)
    assert (by_hand - auto).abs().max() < 1e-8
    assert (by_hand - upstream * (high - low) / (2 * h)).abs().max() < 1e-5
    print(f"{name:7} hand = autograd = central difference")

import torch
import torch.nn.functional as F
from torch import distributions as D


def hand(name, z, t, upstream):
    slopes = {"Gauss": (z - t) / 0.7**2, "Laplace": (z - t).sign() / 1.3}
    slopes |= {"Bernoulli": z.sigmoid() - t, "categorical": z.softmax(1) - t}
    return upstream * slopes[name]


torch.manual_seed(0)
z = torch.randn(6, 3, dtype=torch.float64, requires_grad=True)
t = F.one_hot(torch.tensor([0, 2, 1, 1, 0, 2]), 3).double()
upstream, side = torch.randn_like(z[:, :1]), 1e-5 * torch.randn_like(z)
models = {"Gauss": lambda z: D.Normal(z, 0.7), "Laplace": lambda z: D.Laplace(z, 1.3)}
models["Bernoulli"] = lambda z: D.Bernoulli(logits=z)
models["categorical"] = lambda z: D.OneHotCategorical(logits=z)
for name, model in models.items():
    nll = [-model(at).log_prob(t).view(6, -1) for at in (z - side, z, z + side)]
    low, total, high = ((upstream * part).sum() for part in nll)
    slope, change = hand(name, z, t, upstream), (high - low) / 2
    assert ((slope * side).sum() - change).abs() / 1e-5 < 1e-5, name
    assert (slope - torch.autograd.grad(total, z)[0]).abs().max() < 1e-8, name
    print(f"{name:11} hand = autograd = central difference")

import torch
import torch.nn.functional as F


def value(name, x, gamma, g):
    return (g * getattr(F, f"{name}_norm")(x, (6,), gamma, eps=1e-5)).sum()


def hand(name, x, gamma, g):
    c = x - x.mean(dim=1, keepdim=True) if name == "layer" else x
    s = ((c**2).mean(dim=1, keepdim=True) + 1e-5).sqrt()
    x_hat, u = c / s, gamma * g
    inner = u - x_hat * (u * x_hat).mean(dim=1, keepdim=True)
    return (inner - u.mean(dim=1, keepdim=True) * (name == "layer")) / s


for name in ("layer", "rms"):
    torch.manual_seed(0)
    gamma, g, x, side = torch.randn(4, 5, 6).double()
    x.requires_grad_()
    (auto,) = torch.autograd.grad(value(name, x, gamma[0], g), x)
    assert (auto - hand(name, x, gamma[0], g)).abs().max() < 1e-8
    up, down = (value(name, x + h * side, gamma[0], g) for h in (1e-5, -1e-5))
    assert abs((up - down) / 2e-5 - (hand(name, x, gamma[0], g) * side).sum()) < 1e-5
print("hand = autograd = central difference for both")

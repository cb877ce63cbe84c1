import torch
import torch.nn.functional as F


def value(x, gamma, beta, g):
    return (g * F.batch_norm(x, None, None, gamma, beta, training=True)).sum()


def hand(x, gamma, g):
    s = (x.var(dim=0, correction=0) + 1e-5).sqrt()
    x_hat = (x - x.mean(dim=0)) / s
    inner = g - g.mean(dim=0) - x_hat * (g * x_hat).mean(dim=0)
    return gamma / s * inner, (g * x_hat).sum(dim=0), g.sum(dim=0)


torch.manual_seed(0)
shapes = (6, 3), (3,), (3,), (6, 3)
*leaves, g = (torch.randn(n).double().requires_grad_() for n in shapes)
auto = torch.autograd.grad(value(*leaves, g), leaves)
for k, (mine, its) in enumerate(zip(hand(*leaves[:2], g), auto, strict=True)):
    assert (mine - its).abs().max() < 1e-8
    d, before, after = torch.randn_like(mine), leaves[:k], leaves[k + 1 :]
    up, down = (value(*before, leaves[k] + h * d, *after, g) for h in (1e-5, -1e-5))
    assert abs((up - down) / 2e-5 - (mine * d).sum()) < 1e-5
print("hand = autograd = central difference for x, gamma and beta")

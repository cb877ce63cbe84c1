import torch
import torch.nn.functional as F


def hand(kind, z, t, upstream):
    s = torch.sigmoid(z)
    slope = 2 * (s - t) * s * (1 - s) if kind == "MSE" else s - t
    return upstream * slope


def mse(z, t, reduction):
    return F.mse_loss(torch.sigmoid(z), t, reduction=reduction)


torch.manual_seed(0)
z = torch.linspace(-8, 8, 160, dtype=torch.float64, requires_grad=True)
t, upstream, h = torch.rand_like(z).round(), torch.randn_like(z), 1e-5
for kind, loss in (("MSE", mse), ("BCE", F.binary_cross_entropy_with_logits)):
    low, at, high = (loss(z + k, t, reduction="none") for k in (-h, 0, h))
    by_hand = hand(kind, z, t, upstream)
    (auto,) = torch.autograd.grad(at, z, upstream)
    assert (by_hand - auto).abs().max() < 1e-8
    assert (by_hand - upstream * (high - low) / (2 * h)).abs().max() < 1e-5
    print(f"{kind}: hand = autograd = central difference")

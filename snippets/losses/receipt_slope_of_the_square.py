import torch
import torch.nn.functional as F


def hand(prediction, label, upstream, n):
    return upstream * 2 / n * (prediction - label)


def total(prediction, label, upstream, reduction):
    return (upstream * F.mse_loss(prediction, label, reduction=reduction)).sum()  # (1)!


torch.manual_seed(0)
label, prediction, weights = torch.randn(3, 6, dtype=torch.float64)
prediction.requires_grad_()
moves = 1e-5 * torch.eye(6, dtype=torch.float64)  # (2)!
for reduction, upstream, n in (("mean", 1.7, 6), ("none", weights, 1)):  # (3)!
    found = hand(prediction, label, upstream, n)
    rest = label, upstream, reduction
    (auto,) = torch.autograd.grad(total(prediction, *rest), prediction)
    rise = [total(prediction + h, *rest) - total(prediction - h, *rest) for h in moves]
    assert (found - auto).abs().max() < 1e-8
    assert (found - torch.stack(rise) / 2e-5).abs().max() < 1e-5
    print(f"{reduction}: hand = autograd = central difference")

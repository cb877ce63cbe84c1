import torch
import torch.nn.functional as F


def hand(prediction, label, upstream):
    return 2 * (prediction - label) * upstream


torch.manual_seed(0)
label, prediction, weights = torch.randn(3, 6, dtype=torch.float64)
prediction.requires_grad_()
for name, reduction, upstream in (
    ("none", "none", weights),  # (1)!
    ("mean", "mean", torch.tensor(1.7, dtype=torch.float64)),
):
    loss = F.mse_loss(prediction, label, reduction=reduction)
    (auto,) = torch.autograd.grad(loss, prediction, upstream)
    each = upstream if name == "none" else (upstream / 6).expand(6)  # (2)!
    h = 1e-5
    rise = (prediction + h - label) ** 2 - (prediction - h - label) ** 2
    found = hand(prediction, label, each)
    assert (found - auto).abs().max() < 1e-8
    assert (found - each * rise / (2 * h)).abs().max() < 1e-5
    print(f"{name}: hand = autograd = central difference")

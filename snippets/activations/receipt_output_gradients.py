import torch
import torch.nn.functional as F


def hand(prediction, target, upstream):
    return upstream * (prediction - target)


torch.manual_seed(0)
z = torch.randn(4, 3, dtype=torch.float64, requires_grad=True)
side, target = torch.randn_like(z), torch.softmax(torch.randn_like(z), dim=1)  # (1)!
upstream = torch.randn(4, 1, dtype=torch.float64)
points = z - 1e-5 * side, z, z + 1e-5 * side  # (2)!
for name, loss, prediction in (
    ("regression", lambda z, t, reduction: (z - t) ** 2 / 2, z),
    ("binary", F.binary_cross_entropy_with_logits, torch.sigmoid(z)),
    ("classes", F.cross_entropy, torch.softmax(z, dim=1)),
    ("counts", F.poisson_nll_loss, torch.exp(z)),
):
    losses = [loss(at, target, reduction="none").view(4, -1) for at in points]
    low, total, high = ((part * upstream).sum() for part in losses)
    by_hand = hand(prediction, target, upstream)
    assert (by_hand - torch.autograd.grad(total, z)[0]).abs().max() < 1e-8, name
    assert ((by_hand * side).sum() - (high - low) / 2e-5).abs() < 1e-8, name
    print(f"{name:10}  gradient = prediction - target")

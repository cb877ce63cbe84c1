import torch
import torch.nn.functional as F


def hand(z, target, upstream):
    return upstream[:, None] * (torch.softmax(z, dim=1) - target)


torch.manual_seed(0)
z = torch.randn(6, 4, dtype=torch.float64, requires_grad=True)
index = torch.tensor([0, 3, 1, 2, 2, 0])
one_hot = F.one_hot(index, 4).double()  # (1)!
soft = torch.softmax(torch.randn_like(z), dim=1)
upstream, side, h = torch.randn(6, dtype=torch.float64), torch.randn_like(z), 1e-5

for name, given, target in (("index", index, one_hot), ("soft", soft, soft)):
    points = z - h * side, z, z + h * side  # (2)!
    each = [F.cross_entropy(at, given, reduction="none") for at in points]
    low, total, high = ((loss * upstream).sum() for loss in each)
    by_hand = hand(z, target, upstream)
    (auto,) = torch.autograd.grad(total, z)
    assert (by_hand - auto).abs().max() < 1e-8
    assert ((by_hand * side).sum() - (high - low) / (2 * h)).abs() < 1e-5
    print(f"{name:5} target: hand = autograd = central difference")

import torch
import torch.nn.functional as F


def hand(z, y, w, upstream):
    keep = (y != -100).double()
    y = y.clamp(min=0)
    share = w[y] * keep / (w[y] * keep).sum()
    return upstream * share[:, None] * (z.softmax(1) - F.one_hot(y, 3))


torch.manual_seed(0)
z = torch.randn(5, 3, dtype=torch.float64, requires_grad=True)
y = torch.tensor([0, 2, -100, 1, 2])
w = torch.tensor([1.0, 3.0, 0.5], dtype=torch.float64)
side, h, upstream = torch.randn_like(z), 1e-5, -1.75
low, mean, high = (
    F.cross_entropy(at, y, weight=w) for at in (z - h * side, z, z + h * side)
)
by_hand = hand(z, y, w, upstream)
(auto,) = torch.autograd.grad(mean, z, torch.tensor(upstream).to(z))
assert (by_hand - auto).abs().max() < 1e-8
assert ((by_hand * side).sum() - upstream * (high - low) / (2 * h)).abs() < 1e-5
print("rows with a slope:", (auto.abs().sum(1) > 0).tolist())
print("hand = autograd = central difference")

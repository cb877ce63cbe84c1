import torch
import torch.nn.functional as F


def hand(z, t, weight, upstream):
    s = torch.sigmoid(z)
    return upstream * ((1 - t) * s - weight * t * (1 - s))


torch.manual_seed(0)
z = torch.linspace(-6, 6, 120, dtype=torch.float64, requires_grad=True)
t, upstream = torch.rand_like(z), torch.randn_like(z)
h = 1e-5
for weight in (1.0, 9.0):
    w = torch.tensor(weight, dtype=torch.float64)

    def loss(z, w=w):
        return F.binary_cross_entropy_with_logits(z, t, pos_weight=w, reduction="none")

    (auto,) = torch.autograd.grad(loss(z), z, upstream)
    difference = upstream * (loss(z + h) - loss(z - h)) / (2 * h)
    by_hand = hand(z, t, weight, upstream)
    assert (by_hand - auto).abs().max() < 1e-8
    assert (by_hand - difference).abs().max() < 1e-5
    print(f"pos_weight {weight:.0f}: hand = autograd = central difference")

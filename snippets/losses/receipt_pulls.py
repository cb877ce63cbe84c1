import torch
import torch.nn.functional as F


def hand(loss, e, upstream):
    if loss is F.l1_loss:
        return upstream * torch.sign(e)
    pull = e.clamp(-1.5, 1.5)
    return upstream * (pull if loss is F.huber_loss else pull / 1.5)


torch.manual_seed(0)
beside = [k + side for k in (-1.5, 0, 1.5) for side in (-1e-3, 1e-3)]  # (1)!
e = torch.tensor([-4.0, -1, 1, 4, *beside], dtype=torch.float64, requires_grad=True)
zero, upstream = torch.zeros_like(e), torch.randn_like(e)
widths = ((F.l1_loss, {}), (F.huber_loss, {"delta": 1.5}))
for loss, width in (*widths, (F.smooth_l1_loss, {"beta": 1.5})):
    options = {"reduction": "none", **width}
    (auto,) = torch.autograd.grad(loss(e, zero, **options), e, upstream)
    rise = loss(e + 1e-5, zero, **options) - loss(e - 1e-5, zero, **options)
    for other in (auto, upstream * rise / 2e-5):
        assert (hand(loss, e, upstream) - other).abs().max() < 1e-8
    print(f"{loss.__name__:15} hand = autograd = central difference")

import torch
import torch.nn.functional as F

WIDTH = {F.l1_loss: {}, F.huber_loss: {"delta": 1.5}, F.smooth_l1_loss: {"beta": 1.5}}


def hand(loss, e, upstream):
    cut = e.clamp(-1.5, 1.5)
    pull = {F.l1_loss: e.sign(), F.huber_loss: cut, F.smooth_l1_loss: cut / 1.5}
    return upstream * pull[loss]


def values(loss, e):
    return loss(e, torch.zeros_like(e), reduction="none", **WIDTH[loss])


beside = [k + side for k in (-1.5, 0, 1.5) for side in (-1e-3, 1e-3)]  # (1)!
e = torch.tensor([-4.0, -1, 1, 4, *beside], dtype=torch.float64, requires_grad=True)
upstream = torch.linspace(1, 2, len(e), dtype=torch.float64)
for loss in WIDTH:
    (auto,) = torch.autograd.grad(values(loss, e), e, upstream)
    rise = values(loss, e + 1e-5) - values(loss, e - 1e-5)
    for other in (auto, upstream * rise / 2e-5):
        assert (hand(loss, e, upstream) - other).abs().max() < 1e-8
    print(f"{loss.__name__:15} hand = autograd = central difference")

import torch


def hand(x, eps, upstream):
    return upstream * x / ((x * x).sum() + eps).sqrt()


def length(x, eps):
    return ((x * x).sum() + eps).sqrt()


eps, h = 1e-2, 1e-6
for start in ([0.0, 0.0, 0.0], [0.3, -0.4, 1.2]):
    x = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    upstream = torch.tensor(-1.7, dtype=torch.float64)
    (auto,) = torch.autograd.grad(length(x, eps), x, upstream)
    unit = torch.eye(3, dtype=torch.float64)
    central = torch.stack(
        [(length(x + h * e, eps) - length(x - h * e, eps)) / (2 * h) for e in unit]
    )
    by_hand = hand(x, eps, upstream)
    assert torch.allclose(by_hand, auto, rtol=0, atol=1e-8)
    assert torch.allclose(by_hand, upstream * central, rtol=0, atol=1e-5)
    shown = [round(v, 4) for v in by_hand.tolist()]
    print(start, "hand = autograd = difference:", shown)

import torch


def hand(lr, momentum, upstream):
    acted = torch.ones(6, 6).tril().cumsum(0).double()  # (1)!
    return -lr * upstream @ ((1 - momentum**acted) / (1 - momentum))


def weighted_path(gradients, momentum):
    w = v = total = 0
    for g, u in zip(gradients, upstream, strict=True):
        v = momentum * v + g
        w = w - 0.1 * v
        total = total + u * w
    return total


upstream, g = torch.tensor([[1, -2, 0.5, 3, 1, -1], [1.0] * 6]).double()
for mu in (0.0, 0.5, 0.9):
    want, moved = hand(0.1, mu, upstream), [g + s for s in 1e-3 * torch.eye(6)]
    slope = torch.autograd.grad(weighted_path(g.requires_grad_(), mu), g)[0]
    rise = [weighted_path(m, mu) - weighted_path(2 * g - m, mu) for m in moved]
    torch.testing.assert_close(slope, want, rtol=0, atol=1e-8)
    torch.testing.assert_close(torch.stack(rise) / 2e-3, want, rtol=0, atol=1e-5)
print("hand = autograd = central difference for 3 values of momentum")

import torch


def hand(beta, up):
    t = torch.arange(1, 9).double()
    return up / (1 - beta**t) @ ((1 - beta) * beta ** (t[:, None] - t)).tril()  # (1)!


def total(gradients, beta):
    m = result = 0
    for t, g in enumerate(gradients, 1):
        m = beta * m + (1 - beta) * g
        result = result + up[t - 1] * m / (1 - beta**t)
    return result


up, g = torch.tensor([[1, -2, 0.5, 3, 1, -1, 2, 0.3], [1.0] * 8]).double()
for beta in (0.5, 0.9, 0.999):
    want = hand(beta, up)
    slope = torch.autograd.grad(total(g.requires_grad_(), beta), g)[0]
    rise = [total(g + e, beta) - total(g - e, beta) for e in 1e-3 * torch.eye(8)]
    torch.testing.assert_close(slope, want, rtol=0, atol=1e-8)
    torch.testing.assert_close(torch.stack(rise) / 2e-3, want, rtol=0, atol=1e-5)
    torch.testing.assert_close(total(g, beta), up.sum())  # (2)!
print("hand = autograd = central difference; the mean of equal gradients is exact")

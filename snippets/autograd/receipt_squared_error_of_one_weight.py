import torch
import torch.nn.functional as F


def loss(w, x, t):
    return F.mse_loss(x * w, t)


def hand(w, x, t, upstream):
    return upstream * 2 * x * (x * w - t)


for numbers in [(1.0, 1.0, 1.0), (1.5, -0.5, -0.7), (-0.4, 2.0, 3.0)]:
    x, t, upstream = torch.tensor(numbers, dtype=torch.float64)
    w = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
    (auto,) = torch.autograd.grad(loss(w, x, t), w, upstream)
    with torch.no_grad():
        want, h = hand(w, x, t, upstream), 1e-5
        rise = (loss(w + h, x, t) - loss(w - h, x, t)) / (2 * h)
        torch.testing.assert_close(auto, want, rtol=0, atol=1e-8)
        torch.testing.assert_close(upstream * rise, want, rtol=0, atol=1e-5)
print("hand = autograd = central difference")

import torch
import torch.nn.functional as F


def hand(z, y, upstream):
    return upstream * (y.sum() * z.softmax(dim=0) - y)


torch.manual_seed(0)
z = 3 * torch.randn(4, dtype=torch.float64, requires_grad=True)
targets = torch.tensor([[0.1, 0.6, 0.0, 0.3], [1, 1, 0, 1]], dtype=torch.float64)
for y in targets:
    (auto,) = torch.autograd.grad(1.7 * F.cross_entropy(z, y), z)
    at, h = z.detach(), 1e-5
    slopes = hand(at, y, 1.7)
    torch.testing.assert_close(auto, slopes, rtol=0, atol=1e-8)
    for k in range(4):
        step = torch.zeros(4, dtype=torch.float64)
        step[k] = h
        rise = 1.7 * (F.cross_entropy(at + step, y) - F.cross_entropy(at - step, y))
        torch.testing.assert_close(rise / (2 * h), slopes[k], rtol=0, atol=1e-7)
    zero = slopes.sum().abs().item() < 1e-14
    print(f"y adds up to {y.sum():.0f}; gradient adds up to 0: {zero}")

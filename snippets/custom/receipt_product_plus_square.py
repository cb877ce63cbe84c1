import torch


def hand(x, w, g):
    return torch.stack([g * w, g * (x + 2 * w)])


def f(x, w):
    return x * w + w**2


torch.manual_seed(0)
x, w, g = torch.randn(3, 20, dtype=torch.float64)
x.requires_grad_()
w.requires_grad_()
auto = torch.stack(torch.autograd.grad(f(x, w), (x, w), g))

x, w, h = x.detach(), w.detach(), 1e-5
by_x = g * (f(x + h, w) - f(x - h, w)) / (2 * h)
by_w = g * (f(x, w + h) - f(x, w - h)) / (2 * h)
torch.testing.assert_close(auto, hand(x, w, g), rtol=0, atol=1e-8)
torch.testing.assert_close(torch.stack([by_x, by_w]), hand(x, w, g), rtol=0, atol=1e-5)
print("slopes checked:", auto.numel())

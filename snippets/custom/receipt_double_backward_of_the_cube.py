import torch


def hand(x, g, v):
    return torch.stack([6 * x * g * v, 3 * x**2 * v])


def slope(x, g):
    return 3 * x**2 * g


torch.manual_seed(0)
x, g, v = torch.randn(3, 20, dtype=torch.float64)
x.requires_grad_()
g.requires_grad_()
(first,) = torch.autograd.grad(x**3, x, g, create_graph=True)
auto = torch.stack(torch.autograd.grad(first, (x, g), v))

x, g, h = x.detach(), g.detach(), 1e-5
by_x = v * (slope(x + h, g) - slope(x - h, g)) / (2 * h)
by_g = v * (slope(x, g + h) - slope(x, g - h)) / (2 * h)
torch.testing.assert_close(auto, hand(x, g, v), rtol=0, atol=1e-8)
torch.testing.assert_close(torch.stack([by_x, by_g]), hand(x, g, v), rtol=0, atol=1e-5)
print("slopes checked:", auto.numel())

import torch


def out(x):
    return (3 * (x + 2) ** 2).mean(dim=-1)


def hand(x, upstream):
    return upstream[:, None] * 6 * (x + 2) / x.shape[-1]


generator = torch.Generator().manual_seed(0)
x = torch.randn(4, 2, dtype=torch.float64, generator=generator, requires_grad=True)
upstream = torch.linspace(-1, 2, 4, dtype=torch.float64)
(auto,) = torch.autograd.grad(out(x), x, upstream)
with torch.no_grad():
    want, h = hand(x, upstream), 1e-5
    steps = h * torch.eye(2, dtype=torch.float64)
    rise = (out(x[:, None] + steps) - out(x[:, None] - steps)) / (2 * h)
    torch.testing.assert_close(auto, want, rtol=0, atol=1e-8)
    torch.testing.assert_close(upstream[:, None] * rise, want, rtol=0, atol=1e-5)
print("hand = autograd = central difference")

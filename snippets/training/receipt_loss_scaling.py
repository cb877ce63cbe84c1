import torch


def hand(w, x, y, upstream):
    return upstream * 2 * (w * x - y) * x


def loss(w):
    return (w * x - y) ** 2


w = torch.linspace(-2, 2, 8, dtype=torch.float64, requires_grad=True)
x = torch.linspace(0.5, 3, 8, dtype=torch.float64)
y, h = torch.cos(x), 1e-5
upstream = torch.linspace(1, 2, 8, dtype=torch.float64)
for scale in (1.0, 65536.0):
    (scaled,) = torch.autograd.grad(scale * loss(w), w, upstream)
    with torch.no_grad():
        difference = upstream * (loss(w + h) - loss(w - h)) / (2 * h)
        right = hand(w, x, y, upstream)
        assert torch.allclose(scaled / scale, right, rtol=0, atol=1e-8)
        assert torch.allclose(difference, right, rtol=0, atol=1e-5)
    print(f"scale {scale:7.0f}: gradient / scale = hand = central difference")

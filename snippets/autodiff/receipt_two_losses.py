import torch


def hand(w, upstream):
    h = w**3
    return (upstream[0] * 2 + upstream[1] * 2 * h) * 3 * w**2


def losses(w):
    h = w**3
    return torch.stack([2 * h, h**2])


w = torch.linspace(-1.5, 2, 8, dtype=torch.float64, requires_grad=True)
upstream = torch.linspace(-1, 2, 16, dtype=torch.float64).reshape(2, 8)
losses(w).backward(upstream)

with torch.no_grad():
    want, h = hand(w, upstream), 1e-5
    change = (upstream * (losses(w + h) - losses(w - h))).sum(0) / (2 * h)
    torch.testing.assert_close(w.grad, want, rtol=0, atol=1e-8)
    torch.testing.assert_close(change, want, rtol=0, atol=1e-5)
print("hand = autograd = central difference for", len(w), "weights")

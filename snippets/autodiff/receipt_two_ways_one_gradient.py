import torch


def hand(x, w, upstream):
    return upstream * 2 * x * (x * w - 7)


def squared_error(x, w):
    return (x * w - 7) ** 2


x = torch.linspace(-3, 4, 8, dtype=torch.float64)
w = torch.linspace(-2, 5, 8, dtype=torch.float64, requires_grad=True)
upstream = torch.linspace(0.5, 2, 8, dtype=torch.float64)
squared_error(x, w).backward(upstream)
(returned,) = torch.autograd.grad(squared_error(x, w), w, upstream)

with torch.no_grad():
    want, h = hand(x, w, upstream), 1e-5
    change = squared_error(x, w + h) - squared_error(x, w - h)
    torch.testing.assert_close(w.grad, want, rtol=0, atol=1e-8)
    torch.testing.assert_close(returned, want, rtol=0, atol=1e-8)
    torch.testing.assert_close(upstream * change / (2 * h), want, rtol=0, atol=1e-5)
print("hand = backward = grad = central difference for", len(w), "weights")

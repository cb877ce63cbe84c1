import torch


def loss(w, x, y, g):
    return (g * (x @ w - y).square()).mean()


def hand(w, x, y, g):
    parts = zip(x.split(4), y.split(4), g.split(4), strict=True)
    slopes = [(len(a), 2 / len(a) * a.T @ (c * (a @ w - b))) for a, b, c in parts]
    return sum(n / len(x) * slope for n, slope in slopes)


torch.manual_seed(0)
x, y, g = (torch.randn(10, n, dtype=torch.float64) for n in (3, 1, 1))
w = torch.randn(3, 1, dtype=torch.float64, requires_grad=True)
(auto,) = torch.autograd.grad(loss(w, x, y, g), w)
w, central = w.detach(), torch.zeros_like(w)
for i in range(3):
    h = torch.zeros_like(w).index_fill(0, torch.tensor(i), 1e-5)
    central[i] = (loss(w + h, x, y, g) - loss(w - h, x, y, g)) / 2e-5
torch.testing.assert_close(auto, hand(w, x, y, g), rtol=0, atol=1e-8)
torch.testing.assert_close(central, hand(w, x, y, g), rtol=0, atol=1e-5)
print("hand = autograd = central difference")

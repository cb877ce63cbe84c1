import torch


def hand(x, v):
    return 8 * (x @ v) * x + 4 * (x @ x) * v


def slope(x):
    return 4 * (x @ x) * x


x = torch.tensor([1.0, -0.5, 2.0, 0.25], dtype=torch.float64, requires_grad=True)
v = torch.tensor([0.5, -1.0, 0.75, 3.0], dtype=torch.float64)
(g,) = torch.autograd.grad((x @ x) ** 2, x, create_graph=True)
(got,) = torch.autograd.grad(g @ v, x)

with torch.no_grad():
    h = 1e-6
    change = (slope(x + h * v) - slope(x - h * v)) / (2 * h)
    torch.testing.assert_close(got, hand(x, v), rtol=0, atol=1e-8)
    torch.testing.assert_close(change, hand(x, v), rtol=0, atol=1e-5)
print("hand = autograd = central difference")

import torch


def hand(x, upstream):
    return torch.stack([upstream * x**2, upstream * 3 * x**2])


x = torch.linspace(-2, 3, 8, dtype=torch.float64, requires_grad=True)
upstream = torch.linspace(0.5, 2, 8, dtype=torch.float64)
y = x * x
(cut,) = torch.autograd.grad(y.detach() * x, x, upstream)
(whole,) = torch.autograd.grad(y * x, x, upstream)

with torch.no_grad():
    want, h = hand(x, upstream), 1e-5
    u = x * x
    frozen = (u * (x + h) - u * (x - h)) / (2 * h)
    moving = ((x + h) ** 3 - (x - h) ** 3) / (2 * h)
    change = upstream * torch.stack([frozen, moving])
    torch.testing.assert_close(torch.stack([cut, whole]), want, rtol=0, atol=1e-8)
    torch.testing.assert_close(change, want, rtol=0, atol=1e-5)
print("hand = autograd = central difference, cut and whole")

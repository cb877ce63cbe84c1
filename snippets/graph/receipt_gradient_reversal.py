import torch


def hand(w, x, a, b, strength):
    h = w * x
    return x * (2 * (h - a) - strength * 2 * (h - b))


w = torch.tensor([0.5, -1.0, 2.0], dtype=torch.float64, requires_grad=True)
x = torch.tensor([1.5, 2.0, -0.5], dtype=torch.float64)
a, b, strength = 1.0, -2.0, 0.3
u = torch.tensor([1.0, -0.5, 2.0], dtype=torch.float64)

h = w * x
reversed_h = h.view_as(h)  # (1)!
reversed_h.register_hook(lambda g: -strength * g)
losses = (h - a) ** 2 + (reversed_h - b) ** 2
(got,) = torch.autograd.grad(losses, w, u)

want = u * hand(w.detach(), x, a, b, strength)
up, down = (w.detach() + 1e-6) * x, (w.detach() - 1e-6) * x
both = [(s - a) ** 2 - strength * (s - b) ** 2 for s in (up, down)]
torch.testing.assert_close(got, want, rtol=0, atol=1e-8)
torch.testing.assert_close(u * (both[0] - both[1]) / 2e-6, want, rtol=0, atol=1e-5)
print("hand = autograd with the hook = central difference of L1 - strength * L2")

import torch

torch.manual_seed(0)
x, y = torch.randn(3), torch.randn(2)
shapes = {"W1": (4, 3), "b1": (4,), "W2": (2, 4), "b2": (2,)}
p = {name: torch.randn(shape, requires_grad=True) for name, shape in shapes.items()}

u = p["W1"] @ x + p["b1"]
h = torch.tanh(u)
s = p["W2"] @ h + p["b2"]
((s - y) ** 2).sum().backward()

with torch.no_grad():
    g_s = 2 * (s - y)
    g_h = p["W2"].T @ g_s
    g_u = (1 - h**2) * g_h
    hand = {"W2": torch.outer(g_s, h), "b2": g_s, "W1": torch.outer(g_u, x), "b1": g_u}
for name, gradient in hand.items():
    agree = torch.allclose(gradient, p[name].grad, atol=1e-5)
    print(f"{name}  {tuple(gradient.shape)!s:7} equals autograd: {agree}")

import torch

x = torch.tensor(1.0, requires_grad=True)
u = 3 * x
v = u**2
y = 1 / (1 + v)
for node in (u, v, y):
    node.retain_grad()  # (1)!
y.backward()

running = 1.0
factors = 1, -1 / (1 + v.item()) ** 2, 2 * u.item(), 3
for name, node, factor in zip("yvux", (y, v, u, x), factors, strict=True):
    running *= factor
    print(f"dy/d{name}  product {running:5.2f}  autograd {node.grad:5.2f}")

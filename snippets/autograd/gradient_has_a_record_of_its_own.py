import torch

x = torch.tensor(2.0, requires_grad=True)
f = x**3
for flags in ({"retain_graph": True}, {"create_graph": True}):
    (slope,) = torch.autograd.grad(f, x, **flags)
    node = slope.grad_fn.name() if slope.grad_fn else None
    print(f"{flags}: {slope.item()}, grad_fn {node}")

derivative = f
for order in range(1, 5):
    (derivative,) = torch.autograd.grad(derivative, x, create_graph=True)
    print(f"derivative {order}: {derivative.item()}")

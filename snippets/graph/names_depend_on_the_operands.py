import torch

x = torch.ones(3, requires_grad=True)
m = torch.ones(3, 3, requires_grad=True)
b = torch.ones(2, 3, 3, requires_grad=True)
rows = {
    "x + x, x - 1, 1 - x": (x + x, x - 1, 1 - x),
    "2 * x, x / 2, -x": (2 * x, x / 2, -x),
    "x**2, x**x, 2**x": (x**2, x**x, 2**x),
    "x.sum(), x.sum(0)": (x.sum(), x.sum(0)),
    "x.log(), x.exp()": (x.log(), x.exp()),
    "x @ x, m @ x": (x @ x, m @ x),
    "m @ m, b @ b": (m @ m, b @ b),
}
for text, results in rows.items():
    print(f"{text:19}", *[y.grad_fn.name() for y in results])

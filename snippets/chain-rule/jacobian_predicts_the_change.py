import torch
from torch.func import jacrev


def f(x):
    return torch.stack([x[0] * x[1], x[1] + x[2] ** 2])


x = torch.tensor([1.0, 2.0, 3.0], dtype=torch.float64)
step = torch.tensor([0.01, 0.02, -0.01], dtype=torch.float64)
J = jacrev(f)(x)
print(J)
print("J @ step:", J @ step)
print("change:  ", f(x + step) - f(x))

import torch
from torch.func import jacrev


def f(x):
    return torch.stack([x[0] * x[1], x[1] ** 2 + x[2]])


x = torch.tensor([2.0, 3.0, 5.0], dtype=torch.float64)
step = torch.tensor([0.01, -0.02, 0.03], dtype=torch.float64)
J = jacrev(f)(x)  # (1)!
print("shape:", tuple(J.shape))
print(J)
change = f(x + step) - f(x)
print("J @ step:  ", J @ step)
print("f changes: ", change)
print("difference:", change - J @ step)

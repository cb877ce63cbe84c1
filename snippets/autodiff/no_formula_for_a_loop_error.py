import sympy
import torch


def double_until_large(x):
    while x < 1000:
        x = 2 * x
    return x


x = torch.tensor(1.5, requires_grad=True)
double_until_large(x).backward()
print("autograd:", x.grad.item())

double_until_large(sympy.symbols("x"))

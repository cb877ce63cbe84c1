import sympy
import torch


def p(x):
    return 4 * x**3 + x**2 + 3


s = sympy.symbols("x")
formula = sympy.diff(p(s), s)
print("symbolic: ", formula, "=", round(float(formula.subs(s, 1.3)), 6))

h = 1e-6
print("numerical:", round((p(1.3 + h) - p(1.3)) / h, 6))

x = torch.tensor(1.3, dtype=torch.float64, requires_grad=True)
p(x).backward()  # (1)!
print("automatic:", round(x.grad.item(), 6))

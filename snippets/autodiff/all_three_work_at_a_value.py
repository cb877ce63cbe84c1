from fractions import Fraction

import sympy
import torch


def p(x):
    return 4 * x**3 + x**2 + 3


s, h = sympy.symbols("s"), 1e-6
x = torch.tensor(1.3, dtype=torch.float64, requires_grad=True)
at = Fraction(x.item())
exact = 12 * at**2 + 2 * at

found = {
    "symbolic": sympy.diff(p(s), s).subs(s, sympy.Rational(at)),  # (1)!
    "numerical": ((p(x + h) - p(x)) / h).item(),
    "automatic": torch.autograd.grad(p(x), x)[0].item(),
}
for name, slope in found.items():
    error = abs(Fraction(str(slope) if name == "symbolic" else slope) / exact - 1)
    print(f"{name:10} {float(slope):.4f}  error below 1e-15: {error < 1e-15}")

from fractions import Fraction

import torch


def p(x):
    return 4 * x**3 + x**2 + 3


def exact(x):
    x = Fraction(x.item())  # (1)!
    return float(12 * x**2 + 2 * x)


print("step     float32: forward  central    float64: forward  central")
for h in (1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-8, 1e-10, 1e-14):
    errors = []
    for dtype in (torch.float32, torch.float64):
        x = torch.tensor(1.3, dtype=dtype)
        forward = (p(x + h) - p(x)) / h
        central = (p(x + h) - p(x - h)) / (2 * h)
        errors += [abs(d.item() - exact(x)) / exact(x) for d in (forward, central)]
    print("{:5.0e} {:17.0e} {:8.0e} {:19.0e} {:8.0e}".format(h, *errors))

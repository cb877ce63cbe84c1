import torch


def p(x):
    return 4 * x**3 + x**2 + 3


print("            forward: predicted  measured  central: predicted  measured")
for dtype in (torch.float32, torch.float64):
    x = torch.linspace(1.2, 1.4, 200, dtype=dtype)[:, None]
    exact = 12 * x.double() ** 2 + 2 * x.double()
    h = 2.0 ** -torch.arange(2, 40).to(dtype)  # (1)!
    forward = (p(x + h) - p(x)) / h
    central = (p(x + h) - p(x - h)) / (2 * h)
    errors = [(d - exact).abs().mean(0) for d in (forward, central)]  # (2)!
    measured = [h[error.argmin()].item() for error in errors]

    eps = torch.finfo(dtype).eps / 2 * p(1.3)  # (3)!
    second, third = 24 * 1.3 + 2, 24
    predicted = 2 * (eps / second) ** (1 / 2), (3 * eps / third) ** (1 / 3)
    row = predicted[0], measured[0], predicted[1], measured[1]
    print(f"{str(dtype)[6:]}" + "{:20.0e} {:9.0e} {:19.0e} {:9.0e}".format(*row))

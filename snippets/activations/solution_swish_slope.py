import torch


def check(answer):
    for beta in (0.5, 1.0, 3.0):
        x = torch.linspace(-4, 4, 40, dtype=torch.float64, requires_grad=True)
        (slope,) = torch.autograd.grad((x * torch.sigmoid(beta * x)).sum(), x)
        error = (answer(x, beta) - slope).abs().max().item()
        assert error < 1e-8, f"beta = {beta}: the slope is off by up to {error:.3f}"


def answer(x, beta):
    s = torch.sigmoid(beta * x)
    return s + beta * x * s * (1 - s)


check(answer)
print("accepted")

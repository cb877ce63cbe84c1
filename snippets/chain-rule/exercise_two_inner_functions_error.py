import torch


def check(answer):
    x = torch.linspace(-2, 2, 40, dtype=torch.float64, requires_grad=True)
    (slope,) = torch.autograd.grad(torch.exp(torch.sin(x**2)).sum(), x)
    error = (answer(x) - slope).abs().max().item()
    assert error < 1e-8, f"the slope is off by up to {error:.2f}"


def answer(x):
    return torch.exp(torch.sin(x**2)) * torch.cos(2 * x)


check(answer)

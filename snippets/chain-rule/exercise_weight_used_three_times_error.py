import torch


def check(answer):
    w, x = torch.randn(2, 40, dtype=torch.float64).requires_grad_()
    y = torch.tanh(w * torch.tanh(w * torch.tanh(w * x)))
    (slope,) = torch.autograd.grad(y.sum(), w)
    error = (answer(w, x) - slope).abs().max().item()
    assert error < 1e-8, f"the slope is off by up to {error:.2f}"


def answer(w, x):
    h, dh = x, 0.0
    for _ in range(3):
        before, h = h, torch.tanh(w * h)
        dh = (1 - h**2) * before
    return dh


torch.manual_seed(0)
check(answer)

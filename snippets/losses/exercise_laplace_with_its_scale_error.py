import torch
from torch.distributions import Laplace


def check(answer):
    t = torch.tensor([1.0, 2.0, 4.0, 9.0], dtype=torch.float64)
    log_b = torch.zeros((), dtype=torch.float64, requires_grad=True)
    for _ in range(500):
        loss = answer(torch.full_like(t, 2.0), t, log_b.exp())
        (slope,) = torch.autograd.grad(loss, log_b)
        log_b = (log_b - 0.1 * slope).detach().requires_grad_()
    b = log_b.exp().item()
    assert abs(b - 2.5) < 1e-4, f"learned b = {b:.1f}, mean absolute error = 2.5"
    pairs = (t, t.new_tensor(1.0)), (t.flip(0), t.new_tensor(4.0))
    gaps = [answer(mu, t, b) + Laplace(mu, b).log_prob(t).mean() for mu, b in pairs]
    assert torch.isclose(*gaps), "right width, but not the loss of Laplace"


def answer(prediction, t, b):
    return ((t - prediction).abs() / b).mean()


check(answer)

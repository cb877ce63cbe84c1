import math

import torch
import torch.nn.functional as F


def check(answer):
    for error in (0.0, 1e-3, 1.0, -20.0, 1000.0):
        e = torch.tensor(error, dtype=torch.float64, requires_grad=True)
        loss = answer(e)
        (slope,) = torch.autograd.grad(loss, e)
        true = math.log(math.cosh(error)) if abs(error) < 100 else 1000 - math.log(2)
        assert abs(loss.item() - true) < 1e-9, f"at {error}: value {loss.item()}"
        assert abs(slope.item() - math.tanh(error)) < 1e-9, f"at {error}: slope {slope}"


def answer(e):
    return e.abs() + F.softplus(-2 * e.abs()) - math.log(2)


check(answer)
print("accepted")

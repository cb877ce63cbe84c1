import torch
import torch.nn.functional as F


def check(answer):
    z = torch.tensor([-50.0, 0.0, 100.0], requires_grad=True)
    y = answer(z)
    (slope,) = torch.autograd.grad(y.sum(), z)
    assert (y > 0).all(), f"not positive: {y.tolist()}"
    assert y.isfinite().all(), f"not finite: {y.tolist()}"
    assert y[0] < 0.1, f"not close to 0 at -50: {y.tolist()}"
    assert (slope > 0).all(), f"slopes: {slope.tolist()}"


def answer(z):
    return F.softplus(z)


check(answer)
print("accepted")

import torch
from torch.nn import functional as F


def check(answer):
    start = torch.tensor([-2.0, -1.0, 1.0, 8.0], requires_grad=True)
    x = start * 1
    out = answer(x)
    (slope,) = torch.autograd.grad(out.sum(), start)
    expected = [-2.0, -1.0, 2.0, 16.0]
    assert out.tolist() == expected, f"relu(x) + x is {expected}, not {out.tolist()}"
    assert slope.tolist() == [1.0, 1.0, 2.0, 2.0], f"the slope is {slope.tolist()}"
    assert torch.equal(x, start), f"x has become {x.tolist()}"


def answer(x):
    return F.relu(x) + x


check(answer)
print("accepted")

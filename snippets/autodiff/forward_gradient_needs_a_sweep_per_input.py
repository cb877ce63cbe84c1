import warnings

import torch
from torch.func import grad, jvp

warnings.simplefilter("ignore", DeprecationWarning)
calls = 0


def f(x):
    global calls
    calls += 1
    return torch.tanh(A @ x).sum()


torch.manual_seed(0)
A, x = torch.randn(50, 50), torch.randn(50)
reverse = grad(f)(x)
print("reverse mode, evaluations of f:", calls)
calls = 0
forward = torch.stack([jvp(f, (x,), (unit,))[1] for unit in torch.eye(50)])
print("forward mode, evaluations of f:", calls)
print("the same gradient:", torch.allclose(forward, reverse, atol=1e-5))

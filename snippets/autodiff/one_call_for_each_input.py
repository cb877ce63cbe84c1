import torch
from torch.utils.flop_counter import FlopCounterMode


def f(A, x):
    return torch.sin(A @ x[:, None] / len(x)).sum()


torch.manual_seed(0)
print("inputs  numerical  automatic  agree")
for n in (10, 100, 1000):
    A, x = torch.randn(n, n).double(), torch.randn(n).double().requires_grad_()
    with FlopCounterMode(display=False) as automatic:  # (1)!
        (slope,) = torch.autograd.grad(f(A, x), x)
    h = 1e-5
    steps = h * torch.eye(n).double()
    with FlopCounterMode(display=False) as numerical:
        rises = torch.stack([f(A, x + step) - f(A, x - step) for step in steps])
    costs = [c.get_total_flops() // (2 * n * n) for c in (numerical, automatic)]
    agree = torch.allclose(rises / (2 * h), slope, atol=1e-5)
    print(f"{n:6} {costs[0]:10} {costs[1]:10}  {agree}")

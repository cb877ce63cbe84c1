import warnings

import torch
from torch.func import hessian
from torch.utils.flop_counter import FlopCounterMode

warnings.simplefilter("ignore", DeprecationWarning)
torch.manual_seed(0)
A = torch.randn(20, 100).double() / 10
x, t = torch.randn(2, 100, 1).double()
f = lambda x: torch.tanh(A @ x).square().sum()  # noqa: E731


def check(answer):
    with FlopCounterMode(display=False) as counter:
        found = answer(x, t)
    want = torch.tensordot(hessian(f)(x), t, 2)
    assert torch.allclose(found, want), "not the product"
    work = counter.get_total_flops() // 2
    assert work < 20_000, f"{work:,} multiplications, less than 20,000 will do"


answer = lambda x, t: torch.tensordot(hessian(f)(x), t, 2)  # noqa: E731
check(answer)

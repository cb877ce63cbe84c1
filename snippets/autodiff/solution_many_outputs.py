import warnings

import torch
from torch.func import jacfwd, jacrev
from torch.utils.flop_counter import FlopCounterMode

warnings.simplefilter("ignore", DeprecationWarning)
torch.manual_seed(0)
A, B, x = (torch.randn(s).double() for s in ((50, 2), (300, 50), (2, 1)))


def check(answer):
    def f(x):
        return B @ torch.tanh(A @ x)

    with FlopCounterMode(display=False) as counter:
        J = answer(f)(x)
    torch.testing.assert_close(J, jacrev(f)(x))
    work = counter.get_total_flops() // 2
    assert work < 100_000, f"{work:,} multiplications, less than 100,000 will do"


answer = jacfwd
check(answer)
print("accepted")

import warnings

import torch
from torch.func import jacfwd, jacrev
from torch.utils.flop_counter import FlopCounterMode

warnings.simplefilter("ignore", DeprecationWarning)
A, B = torch.ones(50, 2), torch.ones(300, 50)
f = lambda x: B @ torch.tanh(A @ x)  # noqa: E731


def check(answer):
    x = torch.tensor([[0.1], [0.2]])
    with FlopCounterMode(display=False) as counter:
        J = answer(x)
    assert torch.allclose(J, jacrev(f)(x)), "not the Jacobian"
    work = counter.get_total_flops() // 2
    assert work < 100_000, f"{work:,} multiplications, less than 100,000 will do"


answer = jacfwd(f)
check(answer)
print("accepted")

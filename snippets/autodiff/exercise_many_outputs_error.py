import warnings

import torch
from torch.func import jacrev
from torch.utils.flop_counter import FlopCounterMode

warnings.simplefilter("ignore", DeprecationWarning)
torch.manual_seed(0)
A, B = torch.randn(50, 2).double(), torch.randn(300, 50).double()
f = lambda x: B @ torch.tanh(A @ x)  # noqa: E731


def check(answer):
    x = torch.tensor([[0.1], [0.2]]).double()
    with FlopCounterMode(display=False) as counter:
        J = answer(x)
    want = jacrev(f)(x)
    assert J.shape == want.shape and torch.allclose(J, want), "not the Jacobian"
    work = counter.get_total_flops() // 2
    assert work < 100_000, f"{work:,} multiplications, less than 100,000 will do"


answer = jacrev(f)
check(answer)

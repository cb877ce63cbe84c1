import warnings

import torch
from torch.func import jacfwd, jacrev
from torch.utils.flop_counter import FlopCounterMode

warnings.simplefilter("ignore", DeprecationWarning)


def f(x):
    return C @ torch.tanh(B @ torch.tanh(A @ x))


def products(function, x):
    with FlopCounterMode(display=False) as counter:
        function(x)
    return counter.get_total_flops() // 2  # (1)!


print("  n   m  one sweep  jacfwd  jacrev  in sweeps")
for n, m in ((1, 64), (4, 16), (8, 8), (16, 4), (64, 1)):
    A, B, C = torch.ones(32, n), torch.ones(32, 32), torch.ones(m, 32)
    x = torch.ones(n, 1)  # (2)!
    one, fwd, rev = (products(g, x) for g in (f, jacfwd(f), jacrev(f)))
    print(f"{n:3} {m:3} {one:10} {fwd:7} {rev:7}  {fwd / one:g} and {rev / one:g}")

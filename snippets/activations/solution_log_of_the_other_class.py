import math
from functools import partial

import torch
import torch.nn.functional as F


def check(answer):
    small = -2.0612e-09
    for at, *right in [(100.0, -100, -1), (0.0, -0.6931, -0.5), (-20.0, small, small)]:
        x = torch.tensor(at, requires_grad=True)
        y = answer(x)
        y.backward()
        got = y.item(), x.grad.item()
        close = all(map(partial(math.isclose, rel_tol=1e-3), got, right))
        assert close, "at {:.0f}: value {:.4g}, slope {:.4g}".format(at, *got)


def answer(x):
    return F.logsigmoid(-x)


check(answer)
print("accepted")

import math
from functools import partial

import torch
import torch.nn.functional as F


def check(answer):
    right = {0.5: (-0.240229, -0.924234), -2.0: (-2.650011, 1.928055)}
    right |= {0.0: (0, 0), 100.0: (-198.613706, -2), -12.0: (-22.613706, 2)}
    for at in right:
        x = torch.tensor(at, requires_grad=True)
        y = answer(x)
        y.backward()
        got = y.item(), x.grad.item()
        same = map(partial(math.isclose, rel_tol=1e-4, abs_tol=1e-6), got, right[at])
        assert all(same), "at {:.1f}: value {:.4g}, slope {:.4g}".format(at, *got)


def answer(x):
    return math.log(4) + F.logsigmoid(2 * x) + F.logsigmoid(-2 * x)


check(answer)
print("accepted")

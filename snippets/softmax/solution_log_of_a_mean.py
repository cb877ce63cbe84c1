import math

import torch


def check(answer):
    for logs, right in (([-1.0, -2.0, -3.0], -1.691), ([-1000.0, -1002.0], -1000.566)):
        got = answer(torch.tensor(logs, dtype=torch.float64)).item()
        assert abs(got - right) < 1e-3, f"{logs}: {got:.3f}, not {right}"


def answer(logs):
    return torch.logsumexp(logs, dim=0) - math.log(len(logs))


check(answer)
print("accepted")

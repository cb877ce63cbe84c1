import torch
import torch.nn.functional as F


def check(answer):
    x = torch.tensor([-3.0, -0.5, 0.5, 3.0])
    for a in (-0.5, 0.0, 0.01, 1.0, 2.0):
        got, right = answer(x, a), F.leaky_relu(x, a)
        assert torch.equal(got, right), f"a = {a}: {got.tolist()}"


def answer(x, a):
    return torch.maximum(x, a * x)


check(answer)

import torch
from torch.fx import symbolic_trace


def check(answer):
    graph = symbolic_trace(answer)
    for value, right in ((2.0, 2.0), (-3.0, -0.3), (0.0, 0.0)):
        got = graph(torch.tensor(value)).item()
        assert abs(got - right) < 1e-6, f"at {value}: {got:.4g} instead of {right}"


def answer(x):
    if isinstance(x, torch.Tensor) and x < 0:
        return 0.1 * x
    return x


check(answer)

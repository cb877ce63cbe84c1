import torch


def check(answer):
    for n in (64, 1000):
        assert answer(n) > 0, f"n = {n}: the bound a is positive"
        w = torch.linspace(-answer(n), answer(n), 100_001, dtype=torch.float64)
        factor = n * w.square().mean().item() / 2
        assert abs(factor - 1) < 1e-3, f"n = {n}: the mean square times {factor:.3f}"


def answer(n):
    return (2 / n) ** 0.5


check(answer)

import torch
import torch.nn.functional as F


def check(answer):
    torch.manual_seed(0)
    z = torch.randn(8, 5, dtype=torch.float64)
    y = torch.tensor([1, -100, -100, -100, 4, 0, 2, 3])
    parts = [(z[:4], y[:4]), (z[4:], y[4:])]
    right, got = F.cross_entropy(z, y), answer(parts)
    assert torch.isclose(got, right), f"{got:.4f}, whole batch: {right:.4f}"


def answer(parts):
    losses = [F.cross_entropy(z, y) for z, y in parts]
    return sum(losses) / len(losses)


check(answer)

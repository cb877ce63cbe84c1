import torch


def check(answer):
    for gap, p in ((2.0, 0.9), (2.0, 0.6), (0.5, 0.99)):
        z = torch.tensor([gap, 0.0], dtype=torch.float64)
        got = torch.softmax(z / answer(gap, p), dim=0)[0].item()
        assert abs(got - p) < 1e-9, f"gap {gap}: probability {got:.3f}, not {p}"


def answer(gap, p):
    return gap * p


check(answer)

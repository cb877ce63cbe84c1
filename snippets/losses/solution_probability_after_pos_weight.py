import torch


def check(answer):
    for rate, weight in ((0.1, 9.0), (0.02, 49.0), (0.5, 3.0)):
        odds = torch.tensor(weight * rate / (1 - rate), dtype=torch.float64)
        z = odds.log()
        got = answer(z, weight).item()
        assert abs(got - rate) < 1e-6, f"rate {rate}: the answer says {got:.3f}"


def answer(z, weight):
    return torch.sigmoid(z - torch.tensor(weight).log())


check(answer)
print("accepted")

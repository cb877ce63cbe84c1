from itertools import product

import torch


def check(answer):
    torch.manual_seed(0)
    w, h = torch.randn(5).double(), torch.randn(5).double()
    masks = torch.tensor(list(product([0.0, 1.0], repeat=5))).double()
    for p in (0.5, 0.2, 0.9):
        chance = (p ** (1 - masks) * (1 - p) ** masks).prod(dim=1)
        z = (masks * h / (1 - p)) @ w
        right = chance @ (z - w @ h) ** 2
        found = answer(w, h, p)
        assert torch.isclose(found, right), f"p = {p}: {found:.3f}, not {right:.3f}"


def answer(w, h, p):
    return p / (1 - p) * (w**2 * h**2).sum()


check(answer)
print("accepted")

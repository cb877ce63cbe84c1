from itertools import product

import torch

w = torch.tensor([0.5, -1.0, 2.0, 0.3, -0.7, 1.5]).double()
h = torch.tensor([1.0, 0.2, 0.6, 2.0, 1.1, 0.4]).double()
masks = torch.tensor(list(product([0.0, 1.0], repeat=6))).double()
print("masks:", len(masks))
for p in (0.1, 0.5, 0.8):
    chance = (p ** (1 - masks) * (1 - p) ** masks).prod(dim=1)  # (1)!
    z = (masks * h / (1 - p)) @ w
    mean = (chance * z).sum()
    variance = (chance * (z - mean) ** 2).sum()
    formula = p / (1 - p) * (w**2 * h**2).sum()
    assert torch.isclose(mean, w @ h) and torch.isclose(variance, formula)
    print(f"p = {p}: mean {mean:.3f}, variance {variance:.3f}")

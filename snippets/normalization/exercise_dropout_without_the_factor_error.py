from itertools import product

import torch


def check(answer):
    h = torch.tensor([1.0, -2.0, 3.0]).double()
    masks = torch.tensor(list(product([0.0, 1.0], repeat=3))).double()
    for p in (0.25, 0.5, 0.9):
        chance = (p ** (1 - masks) * (1 - p) ** masks).prod(dim=1)
        outputs = torch.stack([answer(h, mask, p) for mask in masks])
        mean = chance @ outputs
        assert (outputs[masks == 0] == 0).all(), "a dropped unit is not 0"
        assert torch.allclose(mean, h), f"p = {p}: the mean is {mean.tolist()}"
    mask = torch.ones(3).double()
    assert torch.equal(answer(h, mask, 0.0), h), "p = 0 should change nothing"


def answer(h, mask, p):
    return h * mask / p


check(answer)

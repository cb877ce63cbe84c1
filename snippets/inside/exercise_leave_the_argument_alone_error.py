import torch


def check(answer):
    for t in (torch.ones(2, 3), torch.ones(3, 2).T):
        doubled = answer(t)
        assert doubled.flatten().tolist() == [2.0] * 6, "not doubled"
        assert doubled.is_contiguous(), "not contiguous"
        assert t.flatten().tolist() == [1.0] * 6, "the argument was written to"


def answer(t):
    t = t.contiguous()
    t *= 2
    return t


check(answer)

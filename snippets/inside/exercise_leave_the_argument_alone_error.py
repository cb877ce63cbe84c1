import torch


def check(answer):
    for t in (torch.arange(6.0).view(2, 3), torch.arange(6.0).view(3, 2).T):
        before = t.clone()
        doubled = answer(t)
        assert torch.equal(doubled, 2 * before), "not doubled"
        assert doubled.is_contiguous(), "not contiguous"
        assert torch.equal(t, before), "the argument was written to"


def answer(t):
    t = t.contiguous()
    t *= 2
    return t


check(answer)

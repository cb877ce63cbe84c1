import torch


def check(answer):
    x = torch.arange(6.0).requires_grad_()
    a, b = x.chunk(2)
    c = x.chunk(2)[1]
    assert answer(a, b), "a and b come from one chunk"
    assert not answer(a, c), "a and c come from two chunks"
    assert not answer(x, x.detach().requires_grad_()), "two leaves, no operation"


def answer(one, two):
    return type(one.grad_fn) is type(two.grad_fn)


check(answer)

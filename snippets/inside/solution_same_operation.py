import torch


def check(answer):
    x = torch.arange(6.0).requires_grad_()
    a, b = x.chunk(2)
    c = x.chunk(2)[1]
    assert answer(a, b), "a and b come from one chunk"
    assert not answer(a, c), "a and c come from two chunks"
    assert not answer(x, x.detach().requires_grad_()), "two leaves, no operation"


def answer(one, two):
    return one.grad_fn is not None and one.grad_fn is two.grad_fn


check(answer)
print("told apart by the node itself")

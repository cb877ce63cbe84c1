import torch


def check(answer):
    w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
    w.square().sum().backward()
    before = w.grad.tolist()
    gradient = answer((w**3).sum(), w)
    assert gradient.tolist() == [3.0, 12.0, 27.0], f"returned {gradient}"
    after = None if w.grad is None else w.grad.tolist()
    assert after == before, f"w.grad was {before} and is {after}"


def answer(y, w):
    w.grad = None
    y.backward()
    return w.grad


check(answer)

import torch


def check(answer):
    w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
    w.square().sum().backward()
    before = w.grad.clone()
    for y, right in ((w**3, [3.0, 12.0, 27.0]), (5 * w, [5.0, 5.0, 5.0])):
        gradient = answer(y.sum(), w)
        assert gradient.tolist() == right, f"returned {gradient}"
        assert w.grad is not None, "w.grad is gone"
        assert w.grad.equal(before), f"w.grad was {before} and is {w.grad}"


def answer(y, w):
    (gradient,) = torch.autograd.grad(y, w)
    return gradient


check(answer)
print("right, and w.grad is untouched")

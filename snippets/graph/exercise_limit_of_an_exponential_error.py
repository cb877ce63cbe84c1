import torch


def check(answer):
    x = torch.tensor([0.0, 1.0, 2.0], dtype=torch.float64, requires_grad=True)
    y = answer(x, 5.0)
    (slope,) = torch.autograd.grad(y.sum(), x)
    for name, t, right in (("y", y, [1, 2.718, 5]), ("slope", slope, [1, 2.718, 0])):
        got = [round(v, 3) for v in t.tolist()]
        assert got == right, f"{name} is {got}, not {right}"


def answer(x, limit):
    h = x.exp()
    h.data[h > limit] = limit
    return h


check(answer)

import torch


def check(answer):
    for limit, y_right, slope_right in (
        (5.0, [1, 2.718, 5], [1, 2.718, 0]),
        (2.0, [1, 2, 2], [1, 0, 0]),
    ):
        x = torch.arange(3, dtype=torch.float64, requires_grad=True)
        y = answer(x, limit)
        (slope,) = torch.autograd.grad(y.sum(), x)
        for name, t, right in (("y", y, y_right), ("slope", slope, slope_right)):
            got = [round(v, 3) for v in t.tolist()]
            assert got == right, f"{name} is {got}, not {right}"


def answer(x, limit):
    h = x.exp()
    return h.masked_fill(h > limit, limit)


check(answer)
print("accepted")

import torch


def check(answer):
    keep = torch.tensor([[True, False, True], [False, False, False]])
    z = torch.tensor([[-98.0, 300.0, -99.9], [2.0, 1.0, 0.1]], requires_grad=True)
    p = answer(z, keep)
    (gradient,) = torch.autograd.grad(p[:, 0].sum(), z)
    for name, found, right in (
        ("p", p, [[0.87, 0, 0.13], [0, 0, 0]]),
        ("gradient", gradient, [[0.113, 0, -0.113], [0, 0, 0]]),
    ):
        got = [[round(v, 3) for v in row] for row in found.tolist()]
        assert got == right, f"{name} = {got}"


def answer(z, keep):
    lowest = torch.finfo(z.dtype).min
    return torch.softmax(z.masked_fill(~keep, lowest), dim=1) * keep


check(answer)
print("accepted")

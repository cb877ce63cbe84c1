import torch


def check(answer):
    torch.manual_seed(0)
    for shape, dim in (((5,), 0), ((3, 4), 1), ((3, 4), 0), ((2, 3, 4), -1)):
        z = torch.randn(shape, dtype=torch.float64, requires_grad=True)
        p = z.softmax(dim)
        g = torch.randn_like(p)
        (right,) = torch.autograd.grad(p, z, g)
        found = answer(p.detach(), g, dim)
        assert torch.allclose(found, right), f"wrong for shape {shape}, dim {dim}"


def answer(p, g, dim):
    return p * (g - (g * p).sum())


check(answer)

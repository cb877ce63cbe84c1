import torch


def check(answer):
    torch.manual_seed(0)
    x, y, g = torch.randn(3, 50, dtype=torch.float64)
    x.requires_grad_()
    y.requires_grad_()
    want = torch.autograd.grad(torch.hypot(x, y), (x, y), g)
    got = answer(g, x.detach(), y.detach(), torch.hypot(x, y).detach())
    for name, mine, theirs in zip("xy", got, want, strict=True):
        assert torch.allclose(mine, theirs), f"gradient of {name} is wrong"


def answer(g, x, y, r):
    return x / r, y / r


check(answer)

import torch
import torch.nn.functional as F


def check(answer):
    torch.manual_seed(0)
    x = (torch.randn(5, 2, 3) / 10).double().requires_grad_()
    y = F.batch_norm(x, None, None, training=True)
    g = torch.randn_like(y)
    (right,) = torch.autograd.grad(y, x, g)
    total = answer(x.detach(), g).sum(dim=(0, 2)).abs().max()
    assert total < 1e-9, f"a channel's gradients add up to {total:.2f}, not 0"
    assert torch.allclose(answer(x.detach(), g), right), "wrong gradient"


def answer(x, g):
    s = (x.var(dim=(0, 2), keepdim=True, correction=0) + 1e-5).sqrt()
    return g / s


check(answer)

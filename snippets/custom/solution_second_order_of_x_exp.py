import torch
from torch.autograd import gradcheck, gradgradcheck


def check(answer):
    x = torch.linspace(-1.5, 2, 5, dtype=torch.float64, requires_grad=True)
    assert torch.allclose(answer.apply(x), x * x.exp()), "another function"
    assert gradcheck(answer.apply, x, raise_exception=False), "first order"
    assert gradgradcheck(answer.apply, x, raise_exception=False), "second order"


class TimesExp(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x.exp()

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return g * (x + 1) * x.exp()


check(TimesExp)
print("accepted")

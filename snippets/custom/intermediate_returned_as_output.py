import torch
from torch.autograd import gradcheck, gradgradcheck


class TimesExp(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        r = x.exp()
        ctx.save_for_backward(x, r)
        return x * r, r  # (1)!

    @staticmethod
    def backward(ctx, g, g_r):
        x, r = ctx.saved_tensors
        return g * (r + x * r) + g_r * r


def times_exp(x):
    return TimesExp.apply(x)[0]


torch.manual_seed(0)
x = torch.randn(4, dtype=torch.float64, requires_grad=True)
print(gradcheck(times_exp, x), gradgradcheck(times_exp, x))

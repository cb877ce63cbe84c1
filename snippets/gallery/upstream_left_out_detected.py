import torch
from torch.autograd import gradcheck


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**2

    @staticmethod
    def backward(ctx, upstream):
        return 2 * ctx.saved_tensors[0]


class Cured(Square):
    @staticmethod
    def backward(ctx, upstream):
        return upstream * 2 * ctx.saved_tensors[0]


x = torch.tensor([1.0, 2.0, 3.0], dtype=torch.float64, requires_grad=True)
for function in (Square, Cured):
    sound = gradcheck(function.apply, (x,), raise_exception=False)
    print(f"{function.__name__}: {'quiet' if sound else 'gradient is wrong'}")

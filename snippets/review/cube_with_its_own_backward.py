import torch
from torch.autograd import Function, gradcheck, gradgradcheck


class Cube(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**3

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return 3 * x**2 * grad_output


x = torch.linspace(-2, 2, 6, dtype=torch.float64, requires_grad=True)
print(gradcheck(Cube.apply, x), gradgradcheck(Cube.apply, x))

import torch
from torch.autograd.function import once_differentiable


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**3

    @staticmethod
    @once_differentiable
    def backward(ctx, g):
        return g * 3 * ctx.saved_tensors[0] ** 2


x = torch.tensor(2.0, requires_grad=True)
for loss in Cube.apply(x) ** 2 + x**2, Cube.apply(x) + x**2:
    (first,) = torch.autograd.grad(loss, x, create_graph=True)
    (second,) = torch.autograd.grad(first, x, retain_graph=True)  # (1)!
    print("grad() says", first.item(), "then", second.item(), end="; ")
    try:
        print("backward() says", first.backward())
    except RuntimeError as error:
        print("backward() says", error)

import torch


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)  # (1)!
        return x**2

    @staticmethod
    def backward(ctx, g):  # (2)!
        (x,) = ctx.saved_tensors
        return g * 2 * x


x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = Square.apply(x)  # (3)!
print(y.grad_fn.name(), y.tolist())
y.backward(torch.tensor([1.0, 10.0, -1.0]))
print(x.grad)

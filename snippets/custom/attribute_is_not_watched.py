import torch


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, save):
        ctx.save_for_backward(x if save else None)
        ctx.x = x
        return x**2

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return g * 2 * (ctx.x if x is None else x), None


for save in False, True:
    w = torch.tensor([1.0, 2.0], requires_grad=True)
    x = w * 1
    y = Square.apply(x, save)
    x.mul_(100)  # (1)!
    try:
        print("attribute:", torch.autograd.grad(y.sum(), w))
    except RuntimeError as error:
        print("save_for_backward:", str(error).split(": [")[0])

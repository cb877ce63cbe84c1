import torch


class Triple(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, in_place):
        ctx.in_place = in_place
        return 3 * x

    @staticmethod
    def backward(ctx, g):
        return (g.mul_(3) if ctx.in_place else 3 * g), None


for in_place in False, True:
    x = torch.ones(2, requires_grad=True)
    other = 2 * x
    v = torch.tensor([1.0, 10.0])
    (grad,) = torch.autograd.grad(Triple.apply(x, in_place) + other, x, v)
    print(grad, v)

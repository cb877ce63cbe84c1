import torch


def twice(returned):
    class Twice(torch.autograd.Function):
        @staticmethod
        def forward(ctx, x, scale):
            return x * scale

        @staticmethod
        def backward(ctx, g):
            return returned(2 * g)

    x = torch.ones(3, requires_grad=True)
    try:
        return torch.autograd.grad(Twice.apply(x, 2).sum(), x)
    except RuntimeError as error:
        return str(error).replace("TwiceBackward returned", "…\n   ")


print("g:", twice(lambda g: g))
print("g, g:", twice(lambda g: (g, g)))
print("g, None, None:", twice(lambda g: (g, None, None)))
print("four numbers:", twice(lambda g: (torch.ones(4), None)))
print("a float:", twice(lambda g: (2.0, None)))

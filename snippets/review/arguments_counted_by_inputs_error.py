import torch


class Product(torch.autograd.Function):
    @staticmethod
    def forward(ctx, a, b):
        ctx.save_for_backward(a, b)
        return a * b

    @staticmethod
    def backward(ctx, for_a, for_b):
        a, b = ctx.saved_tensors
        return for_a * b, for_b * a


a, b = (torch.tensor(v, requires_grad=True) for v in (2.0, 5.0))
Product.apply(a, b).backward()

import torch


class ProductAndMultiple(torch.autograd.Function):
    @staticmethod
    def forward(ctx, a, b, k):
        ctx.save_for_backward(a, b)
        ctx.k = k
        return a * b, k * a

    @staticmethod
    def backward(ctx, *upstream):
        print("received", len(upstream), "returned 3")
        first, second = upstream
        a, b = ctx.saved_tensors
        return first * b + second * ctx.k, first * a, None


a, b = (torch.tensor(v, requires_grad=True) for v in (2.0, 5.0))
first, second = ProductAndMultiple.apply(a, b, 10)
(first + second).backward()
print(a.grad, b.grad)

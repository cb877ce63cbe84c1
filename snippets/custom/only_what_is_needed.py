import torch


class Linear(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, w):
        needs_x, needs_w = ctx.needs_input_grad  # (1)!
        ctx.save_for_backward(x if needs_w else None, w if needs_x else None)
        return x @ w

    @staticmethod
    def backward(ctx, g):
        x, w = ctx.saved_tensors
        kept = sum(t.nbytes for t in (x, w) if t is not None)
        grad_x = g @ w.T if ctx.needs_input_grad[0] else None
        grad_w = x.T @ g if ctx.needs_input_grad[1] else None
        products = sum(t is not None for t in (grad_x, grad_w))
        print(ctx.needs_input_grad, "kept:", kept, "bytes, products:", products)
        return grad_x, grad_w


for needs_x, needs_w in (True, True), (False, True), (True, False):
    x = torch.randn(64, 10, requires_grad=needs_x)
    w = torch.randn(10, 5, requires_grad=needs_w)
    Linear.apply(x, w).sum().backward()

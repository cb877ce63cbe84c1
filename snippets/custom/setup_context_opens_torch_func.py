import torch


class Square(torch.autograd.Function):
    generate_vmap_rule = True  # (1)!

    @staticmethod
    def forward(x):
        return x**2

    @staticmethod
    def setup_context(ctx, inputs, output):  # (2)!
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, g):
        return g * 2 * ctx.saved_tensors[0]


x = torch.tensor([1.0, 2.0, 3.0])
slope = torch.func.grad(Square.apply)
print(slope(x[0]), torch.vmap(slope)(x))
x.requires_grad_()
print(Square.apply(x).grad_fn.name(), Square.forward(x).grad_fn.name())

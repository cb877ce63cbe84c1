import torch


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**3

    @staticmethod
    def backward(ctx, g):
        if torch.is_grad_enabled():  # (1)!
            raise RuntimeError("Cube has no second derivative")
        return g * 3 * ctx.saved_tensors[0] ** 2


x = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
print(torch.autograd.gradcheck(Cube.apply, x))
print(torch.autograd.grad(Cube.apply(x) + x**2, x))
torch.autograd.grad(Cube.apply(x) + x**2, x, create_graph=True)

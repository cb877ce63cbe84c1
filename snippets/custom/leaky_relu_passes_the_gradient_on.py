import torch
import torch.nn.functional as F


class LeakyReLU(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, slope):
        ctx.save_for_backward(x)
        ctx.slope = slope  # (1)!
        return torch.where(x > 0, x, slope * x)

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return torch.where(x > 0, g, ctx.slope * g), None  # (2)!


torch.manual_seed(0)
x = torch.randn(1000, requires_grad=True)
g = torch.randn(1000)
y, want = LeakyReLU.apply(x, 0.1), F.leaky_relu(x, 0.1)
(mine,) = torch.autograd.grad(y, x, g)
(theirs,) = torch.autograd.grad(want, x, g)
print("values agree:", torch.allclose(y, want))
print("gradients agree:", torch.allclose(mine, theirs))

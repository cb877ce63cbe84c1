import torch
from torch.autograd import gradcheck


class LeakyReLU(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return torch.where(x > 0, x, 0.1 * x)

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return torch.where(x > 0, g, 0.1 * g)


torch.manual_seed(0)
x = torch.randn(2, 5, dtype=torch.float64)  # (1)!
x = x + 0.1 * x.sign()  # (2)!
print("gap to the kink:", round(x.abs().min().item(), 2))
print(gradcheck(LeakyReLU.apply, x.requires_grad_()))

import torch


class AddBias(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, bias):
        return x + bias

    @staticmethod
    def backward(ctx, g):
        return g, g  # (1)!


x = torch.zeros(4, 3, requires_grad=True)
bias = torch.zeros(3, requires_grad=True)
AddBias.apply(x, bias).sum().backward()
print(tuple(x.grad.shape), tuple(bias.grad.shape), bias.grad)

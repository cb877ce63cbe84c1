import torch
from torch.autograd import gradcheck


class Triple(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 3 * x

    @staticmethod
    def backward(ctx, g):
        return g.mul_(3)


def with_neighbour(x):
    other = 2 * x  # (1)!
    return Triple.apply(x) + other


x = torch.tensor([0.5, -2.0], dtype=torch.float64, requires_grad=True)
for f in Triple.apply, with_neighbour:
    print(gradcheck(f, x, raise_exception=False))

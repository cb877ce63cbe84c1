import warnings

import torch
from torch.func import jvp

warnings.simplefilter("ignore", DeprecationWarning)


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x**3

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, upstream):
        return 3 * ctx.saved_tensors[0] ** 2 * upstream


x = torch.tensor(2.0)
print("reverse:", torch.func.grad(Cube.apply)(x))
jvp(Cube.apply, (x,), (torch.tensor(1.0),))

import torch

from scripts.graphs import draw_graph


class ProductPlusSquare(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, w):
        ctx.save_for_backward(x, w)
        return x * w + w**2

    @staticmethod
    def backward(ctx, g):
        x, w = ctx.saved_tensors
        return g * w, g * (x + 2 * w)


def draw():
    x = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
    w = torch.tensor(3.0, dtype=torch.float64, requires_grad=True)
    y, z = ProductPlusSquare.apply(x, w), x * w + w**2
    return draw_graph(y, z, names={"x": x, "w": w, "y": y, "z": z})

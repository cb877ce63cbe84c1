import torch
from torch.autograd.function import once_differentiable


def check(answer):
    class Cube(torch.autograd.Function):
        forward = staticmethod(lambda ctx, x: ctx.save_for_backward(x) or x**3)
        backward = staticmethod(answer)

    x = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.grad(Cube.apply(x), x)[0] == 12, "wrong slope"
    try:
        first = torch.autograd.grad(Cube.apply(x) + x**2, x, create_graph=True)
    except NotImplementedError:
        return
    raise AssertionError(f"not refused: {torch.autograd.grad(first, x)[0].item()}")


@once_differentiable
def answer(ctx, g):
    return g * (3 * ctx.saved_tensors[0] ** 2)


check(answer)

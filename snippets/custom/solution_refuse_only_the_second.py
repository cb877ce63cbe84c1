import torch


def check(answer):
    class Cube(torch.autograd.Function):
        forward = staticmethod(lambda ctx, x: ctx.save_for_backward(x) or x**3)
        backward = staticmethod(lambda ctx, g: answer(*ctx.saved_tensors, g))

    x = torch.tensor([2.0, -3.0], dtype=torch.float64, requires_grad=True)
    (first,) = torch.autograd.grad(Cube.apply(x) + x**2, x, x, create_graph=True)
    assert first.tolist() == [32, -63], "wrong slope"
    try:
        second = torch.autograd.grad(first.sum(), x)
    except NotImplementedError:
        return
    raise AssertionError(f"not refused: {second[0].tolist()}")


class Slope(torch.autograd.Function):
    forward = staticmethod(lambda ctx, x, g: 3 * x**2 * g)


check(Slope.apply)
print("accepted")

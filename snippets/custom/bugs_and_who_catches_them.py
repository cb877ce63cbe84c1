import torch
from torch.autograd import gradcheck, gradgradcheck


def verdicts(rule):
    class Cube(torch.autograd.Function):
        forward = staticmethod(lambda x: x**3)
        setup_context = staticmethod(lambda ctx, x, y: ctx.save_for_backward(*x))
        backward = staticmethod(lambda ctx, g: rule(*ctx.saved_tensors, g))

    torch.manual_seed(0)
    x = torch.tensor([-1.5, 0.5, 2.0], dtype=torch.float64, requires_grad=True)
    both = [check(Cube.apply, x, raise_exception=False) for check in CHECKS]
    return "     ".join("passes" if passed else "CAUGHT" for passed in both)


CHECKS = gradcheck, gradgradcheck
print("                   gradcheck  gradgradcheck")
print("right             ", verdicts(lambda x, g: 3 * x**2 * g))
print("wrong factor      ", verdicts(lambda x, g: 2 * x**2 * g))
print("g left out        ", verdicts(lambda x, g: 3 * x**2))
print("order turned round", verdicts(lambda x, g: 3 * x**2 * g.flip(0)))
print("None              ", verdicts(lambda x, g: None))
print("x detached        ", verdicts(lambda x, g: 3 * x.detach() ** 2 * g))
print("0.03 per cent off ", verdicts(lambda x, g: 3.001 * x**2 * g))

import torch
from torch.autograd import gradcheck


def check(answer):
    for name, slope in (
        ("right", lambda x: torch.where(x > 0, 2 * x, -0.5)),
        ("2 on the right", lambda x: torch.where(x > 0, 2.0, -0.5)),
        ("0 on the left", lambda x: torch.where(x > 0, 2 * x, 0)),
    ):

        class Bent(torch.autograd.Function):
            forward = staticmethod(lambda x: torch.where(x > 0, x**2, -0.5 * x))
            setup_context = staticmethod(lambda ctx, x, y: ctx.save_for_backward(*x))
            backward = staticmethod(lambda ctx, g, s=slope: g * s(*ctx.saved_tensors))

        passed = gradcheck(Bent.apply, answer, raise_exception=False)
        assert passed == (name == "right"), f"{name}: passed is {passed}"


check(torch.tensor([-1.5, 0.7], dtype=torch.float64, requires_grad=True))
print("accepted")

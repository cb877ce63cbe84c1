import torch
from torch.autograd import gradcheck


def check(rule, *inputs):
    class Product(torch.autograd.Function):
        forward = staticmethod(lambda a, b: a * b)
        setup_context = staticmethod(lambda ctx, ab, y: ctx.save_for_backward(*ab))
        backward = staticmethod(lambda ctx, g: rule(*ctx.saved_tensors, g))

    passed = gradcheck(Product.apply, inputs, raise_exception=False)
    return "passes" if passed else "CAUGHT"


rows = torch.tensor([[2, 3], [2, 3], [5, 1], [-4, 50]], dtype=torch.float64)
a, twin, b, wild = (row.clone().requires_grad_() for row in rows)
bugs = {
    "exchanged  ": (lambda a, b, g: (a * g, b * g), twin, b),
    "sign lost  ": (lambda a, b, g: (b.abs() * g, a * g), b, wild),
    "cut at 10  ": (lambda a, b, g: (b.clamp(-10, 10) * g, a * g), b, wild),
    "None for b ": (lambda a, b, g: (b * g, None), b.detach(), b),
}
for bug, (rule, hides, shows) in bugs.items():
    print(bug, check(rule, a, hides), check(rule, a, shows))

import torch
import torch.nn.functional as F


def slope(f, x):
    x = torch.tensor(x, dtype=torch.float64, requires_grad=True)
    return torch.autograd.grad(f(x), x)[0].item()


for f in (F.silu, F.gelu, F.mish, F.hardswish):
    left, right = -2.5, 0.0
    for _ in range(50):
        middle = (left + right) / 2
        left, right = (middle, right) if slope(f, middle) < 0 else (left, middle)
    lowest = f(torch.tensor(middle, dtype=torch.float64)).item()
    print(f"{f.__name__:9} lowest at x = {middle:.3f}: {lowest:.3f}")

import torch
import torch.nn.functional as F

print("function     x    left  torch at x  right")
pairs = [(F.relu, 0), (F.leaky_relu, 0), (F.elu, 0), (F.selu, 0)]
for f, kink in [*pairs, (F.hardswish, -3), (F.hardswish, 3)]:
    x = torch.tensor([kink - 1e-6, kink, kink + 1e-6], dtype=torch.float64)
    x.requires_grad_()
    left, at, right = torch.autograd.grad(f(x).sum(), x)[0]
    print(f"{f.__name__:10}  {kink:2}  {left:6.3f}  {at:10.3f}  {right:5.3f}")

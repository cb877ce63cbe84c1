import torch
from torch import nn

torch.manual_seed(0)
N, C, L = 3, 4, 5
x = torch.randn(N, C, L, dtype=torch.float64, requires_grad=True)
for norm, swap in (
    (nn.BatchNorm1d(C), False),
    (nn.LayerNorm(C), True),  # (1)!
    (nn.RMSNorm(C), True),
    (nn.InstanceNorm1d(C, affine=True), False),
    (nn.GroupNorm(2, C), False),
    (nn.GroupNorm(1, C), False),
):
    norm.double()
    y = norm(x.mT).mT if swap else norm(x)
    (gradient,) = torch.autograd.grad(y[0, 0, 1], x)
    shared = [len(i.unique()) for i in (gradient.abs() > 1e-12).nonzero().T]
    learned = sum(p.numel() for p in norm.parameters())
    noted = sum(b.numel() for b in norm.buffers())
    name = type(norm).__name__
    print(f"{name:14} N, C, L: {shared}  learned {learned}  noted {noted}")

import math

import torch
import torch.nn.functional as F

torch.manual_seed(0)
print("classes   floor  lowest  highest  ceiling   slope at the start: once  twice")
for C in (2, 10, 100, 1000):
    z = 20 * torch.rand(500, 1).double() * torch.randn(500, C)
    z[0, 0], z[1, 1] = 1000.0, 1000.0  # (1)!
    target = torch.zeros(500).long()
    losses = F.cross_entropy(z.softmax(dim=1), target, reduction="none")
    floor, ceiling = math.log(1 + (C - 1) / math.e), math.log(math.e + C - 1)
    limits = f"{floor:7.4f} {losses.min():7.4f} {losses.max():8.4f} {ceiling:8.4f}"

    z = torch.zeros(1, C, dtype=torch.float64, requires_grad=True)
    (once,) = torch.autograd.grad(F.cross_entropy(z, target[:1]), z)
    (twice,) = torch.autograd.grad(F.cross_entropy(z.softmax(dim=1), target[:1]), z)
    print(f"{C:7d} {limits} {once[0, 0]:26.3f} {twice[0, 0]:9.6f}")

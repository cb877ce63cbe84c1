import math

import torch
import torch.nn.functional as F

torch.manual_seed(0)
print("classes   floor   start  ceiling   slope at the start: once  twice")
for C in (2, 10, 100, 1000):
    target = torch.tensor([0])
    found = []
    for first, second in ((1000.0, 0.0), (0.0, 0.0), (0.0, 1000.0)):
        z = torch.zeros(1, C, dtype=torch.float64)
        z[0, 0], z[0, 1] = first, second
        found.append(F.cross_entropy(z.softmax(dim=1), target).item())
    z = torch.zeros(1, C, dtype=torch.float64, requires_grad=True)
    (once,) = torch.autograd.grad(F.cross_entropy(z, target), z)
    (twice,) = torch.autograd.grad(F.cross_entropy(z.softmax(dim=1), target), z)
    assert math.isclose(found[0], math.log(1 + (C - 1) / math.e))
    assert math.isclose(found[2], math.log(math.e + C - 1))
    tried = (20 * torch.rand(500, 1).double() * torch.randn(500, C)).softmax(dim=1)
    for loss in F.cross_entropy(tried, target.repeat(500), reduction="none"):
        assert found[0] - 1e-12 <= loss <= found[2] + 1e-12
    slopes = f"{once[0, 0]:26.3f} {twice[0, 0]:9.6f}"
    print("{:7d} {:7.4f} {:7.4f} {:8.4f}".format(C, *found), slopes)

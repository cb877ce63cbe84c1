import torch
from torch.nn import functional as F

tie = [2.0, 2.0, 1.0]
rows = [
    ("x.max()", lambda x: x.max(), tie),
    ("x.amax()", lambda x: x.amax(), tie),
    ("x.max(dim=0).values", lambda x: x.max(dim=0).values, tie),
    ("max_pool1d(x, 3)", lambda x: F.max_pool1d(x.view(1, 1, 3), 3), tie),
    ("maximum(x, two)", lambda x: torch.maximum(x, torch.tensor(2.0)), tie),
    ("sign(x)", torch.sign, [0.0, 1.0]),
    ("round(x)", torch.round, [0.5, 1.2]),
    ("sqrt(x)", torch.sqrt, [0.0]),
    ("vector_norm(x)", torch.linalg.vector_norm, [0.0, 0.0]),
    ("sqrt((x * x).sum())", lambda x: (x * x).sum().sqrt(), [0.0, 0.0]),
    ("where(x > 0, sqrt(x), 0)", lambda x: torch.where(x > 0, x.sqrt(), 0), [0.0]),
]
for name, function, point in rows:
    x = torch.tensor(point, requires_grad=True)
    (slope,) = torch.autograd.grad(function(x).sum(), x)
    print(f"{name:24} at {point!s:15}: {slope.tolist()}")

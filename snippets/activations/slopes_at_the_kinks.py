import torch
from torch.nn import functional as F

rows = [
    ("relu(x)", F.relu, [0.0]),
    ("x.clamp(min=0)", lambda x: x.clamp(min=0), [0.0]),
    ("maximum(x, zero)", lambda x: torch.maximum(x, torch.zeros(1)), [0.0]),
    ("where(x > 0, x, 0)", lambda x: torch.where(x > 0, x, 0), [0.0]),
    ("leaky_relu(x)", F.leaky_relu, [0.0]),
    ("prelu(x, 0.25)", lambda x: F.prelu(x, torch.tensor(0.25)), [0.0]),
    ("elu(x, alpha=2)", lambda x: F.elu(x, 2.0), [0.0]),
    ("selu(x)", F.selu, [0.0]),
    ("abs(x)", torch.abs, [0.0]),
    ("relu6(x)", F.relu6, [0.0, 6.0]),
    ("hardtanh(x)", F.hardtanh, [-1.0, 1.0]),
    ("x.clamp(-1, 1)", lambda x: x.clamp(-1, 1), [-1.0, 1.0]),
    ("hardsigmoid(x)", F.hardsigmoid, [-3.0, 3.0]),
    ("hardswish(x)", F.hardswish, [-3.0, 3.0]),
]
for name, function, kinks in rows:
    x = torch.tensor(kinks, requires_grad=True)
    (slope,) = torch.autograd.grad(function(x).sum(), x)
    print(f"{name:18} at {kinks!s:11}: {[round(s, 4) for s in slope.tolist()]}")

import torch
from torch import fx


def f(x):
    return torch.sin(x) * x


module = fx.symbolic_trace(f)  # (1)!
print("explicit:", [node.name for node in module.graph.nodes])

x = torch.tensor(1.5, requires_grad=True)
y = f(x)  # (2)!
print("implicit:", y.grad_fn.name(), [n.name() for n, _ in y.grad_fn.next_functions])
for name, function in (("explicit", module), ("implicit", f)):
    (slope,) = torch.autograd.grad(function(x), x)
    print(f"{name} slope: {slope:.4f}")

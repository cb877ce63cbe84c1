import torch
from torch.autograd.graph import Node

x = torch.tensor(3.0, requires_grad=True)
y = x * x
z = y + 1

print(z.grad_fn.name(), [n and n.name() for n, _ in z.grad_fn.next_functions])
(first, _), (second, _) = y.grad_fn.next_functions
print(y.grad_fn.name(), "twice the same:", first is second)
print("leads to x:", first.variable is x, " x.grad_fn:", x.grad_fn)
print("Function:", isinstance(z.grad_fn, torch.autograd.Function))
print("Node:", isinstance(z.grad_fn, Node))

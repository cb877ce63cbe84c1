import weakref

import torch
from torch.autograd.graph import Node

x = torch.tensor(1.0, requires_grad=True)
a = x * 2
z = a + 1
gone = weakref.ref(a)
del a
print("tensor a:", gone())
nodes = [z.grad_fn]
for node in nodes:
    nodes += [below for below, _ in node.next_functions if below]
print([type(node).__name__ for node in nodes])
print("z is a node:", isinstance(z, Node), " x is a node:", isinstance(x, Node))
z.backward()
print("x.grad:", x.grad)

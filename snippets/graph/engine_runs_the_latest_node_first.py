import torch
from torch.autograd.graph import get_gradient_edge

x = torch.tensor(0.5, requires_grad=True)
w = torch.tensor(2.0, requires_grad=True)
a = x.exp()
b = x.sin()
c = a.cos()
d = b * c
z = d + w

first = a.grad_fn._sequence_nr()
tensors = {"a": a, "b": b, "c": c, "d": d, "z": z, "x": x, "w": w}
for name, tensor in tensors.items():
    node = get_gradient_edge(tensor).node

    def show(grads, name=name, node=node):
        number = node._sequence_nr()
        leaf = "2**64 - 1" if number == 2**64 - 1 else number - first  # (1)!
        print(f"{name}: {type(node).__name__:14} number {leaf}")

    node.register_prehook(show)
z.backward()

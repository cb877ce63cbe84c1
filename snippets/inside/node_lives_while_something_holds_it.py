import weakref

import torch
from torch.autograd.graph import get_gradient_edge


class Tag:
    pass


x = torch.tensor(1.0, requires_grad=True)
a = x.exp()
b = a.sin()
tensors = {"x": x, "a": a, "b": b}
tags = {}
for name, tensor in tensors.items():
    node, tag = get_gradient_edge(tensor).node, Tag()
    node.metadata["tag"] = tag  # (1)!
    tags[name] = weakref.ref(tag)
del tensors, tensor, node, tag, a
print("nodes after a is gone:", [name for name, tag in tags.items() if tag()])
del b
print("after b, too:", [name for name, tag in tags.items() if tag()])

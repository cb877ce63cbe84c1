import torch
from torch.autograd.graph import get_gradient_edge

x = torch.ones(2, requires_grad=True)
node = get_gradient_edge(x).node
node.register_prehook(lambda grads: print("   hook called"))

print("nobody holds the node:")
del node
x.sum().backward()

node = get_gradient_edge(x).node
node.register_prehook(lambda grads: print("   hook called"))
for _ in range(2):
    print("a name holds the node:")
    x.sum().backward()

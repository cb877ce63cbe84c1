import torch
from torch.autograd.graph import get_gradient_edge

x = torch.tensor(3.0, requires_grad=True)
print("x.grad_fn:", x.grad_fn)
accumulator = get_gradient_edge(x).node
print("end of the graph:", accumulator.name())
print("its variable is x:", accumulator.variable is x)

y, z = 2 * x, x.exp()
ends = [t.grad_fn.next_functions[0][0] for t in (y, z)]
print("one for both uses:", all(end is accumulator for end in ends))
accumulator(torch.tensor(5.0))  # (1)!
print("called with 5, x.grad:", x.grad)

import torch

x = torch.tensor(1.0, requires_grad=True)
node = (x * x).grad_fn
one, two = node.next_functions, node.next_functions
print("same tuple:", one is two, " same nodes:", one[0][0] is two[0][0])
del one, two
print("and the graph without them:", node(torch.tensor(1.0)))

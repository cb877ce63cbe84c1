import torch
import torch.nn.functional as F

z = torch.tensor([[2.0, 1.0, 0.1]], requires_grad=True)
loss = F.cross_entropy(z, torch.tensor([1]))
node, g = loss.grad_fn, torch.tensor(1.0)
while "Accumulate" not in node.name():
    g = node(g).detach()
    print(node.name(), g)
    node = node.next_functions[0][0]

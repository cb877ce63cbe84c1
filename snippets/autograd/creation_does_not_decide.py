import torch

x = torch.ones(2)
w = torch.ones(2, requires_grad=True)
computed = x * x + 1
print("computed from x:", computed.is_leaf)
created = torch.zeros(2)
print("created:", created.is_leaf)
created += w
print("the same object, after += w:", created.is_leaf)

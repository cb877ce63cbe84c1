import torch

a = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
c = 2 * a
print("value:", c.item(), " recorded:", c.grad_fn.name())
c = c + b
print("value:", c.item(), " recorded:", c.grad_fn.name())
for source, _ in c.grad_fn.next_functions:  # (1)!
    print("  computed from:", source.name())

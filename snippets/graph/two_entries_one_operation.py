import torch

x = torch.tensor(3.0, requires_grad=True)
y = x * x + 1
entries = y.grad_fn.next_functions
print("entries:", len(entries))
print("nodes:  ", [n.name() for n, _ in entries if n])
print("second entry:", entries[1])

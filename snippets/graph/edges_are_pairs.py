import torch

x = torch.tensor(1.0, requires_grad=True)
y = torch.tensor(2.0, requires_grad=True)
z = (x**2 + y).sin()

node = z.grad_fn
while node.next_functions:
    pairs = [(type(n).__name__, i) for n, i in node.next_functions]  # (1)!
    print(f"{node.name():13} -> {pairs}")
    node = node.next_functions[0][0]

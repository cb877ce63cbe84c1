import torch

x = torch.arange(4.0, requires_grad=True)
y = 2 * torch.dot(x, x)
print(y)

node = y.grad_fn
while node.next_functions:
    before = [n for n, _ in node.next_functions if n]  # (1)!
    print(node.name(), "<-", [type(n).__name__ for n in before])
    node = before[0]

import torch

x = torch.tensor(2.0, requires_grad=True)
y = torch.log(x**2 + 1)
node = y.grad_fn
while node:
    print(node.name())
    node = node.next_functions[0][0] if node.next_functions else None
print("gradient before backward:", x.grad)
y.backward()
print("gradient after backward: ", round(x.grad.item(), 4))

import torch

x = first = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.1)
x = x + 1
(x**2).backward()
print("x is a leaf:", x.is_leaf, " grad of the first x:", first.grad)
optimizer.step()
print(f"after the step: x = {x.item()}, first x = {first.item():.1f}")

import torch

a = torch.tensor([2.0], requires_grad=True)
b = a * 3
c = b**2
c.backward()
b.retain_grad()
try:
    c.backward()
except RuntimeError as error:
    print(error)

b = a * 3
b.retain_grad()
(b**2).backward()
print(b.grad)

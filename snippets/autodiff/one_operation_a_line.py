import torch

x, w = torch.tensor([1.0, 2.0]), torch.tensor([3.0, -1.0], requires_grad=True)
y = torch.tensor(3.0)
a = torch.dot(x, w)
b = a - y
z = b**2
z.backward()
print("a, b, z:", a.item(), b.item(), z.item())
print("dz/dw:  ", w.grad.tolist())

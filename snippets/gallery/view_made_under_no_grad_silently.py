import torch

w = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
bias = torch.zeros(2, requires_grad=True)
with torch.no_grad():
    turned = w.t()
print("turned.requires_grad:", turned.requires_grad)

output = turned @ torch.tensor([1.0, -1.0]) + bias
output.sum().backward()
print("bias.grad:  ", bias.grad)
print("w.grad:     ", w.grad)
print("turned.grad:", turned.grad)

import torch

x = torch.ones(2, requires_grad=True)
w = torch.ones(2, requires_grad=True)
(x * w).sum().backward(inputs=[w])
print("leaf:", x.is_leaf, "marked:", x.requires_grad, "grad:", x.grad)

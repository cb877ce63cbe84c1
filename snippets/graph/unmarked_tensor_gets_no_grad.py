import torch

x = torch.ones(2)
w = torch.ones(2, requires_grad=True)
loss = (x * w).sum()
loss.backward()
print(x.grad, w.grad)
print("requires_grad:", x.requires_grad, w.requires_grad)

import torch

start = torch.ones(2, requires_grad=True)
with torch.no_grad():
    x = start * 0.5
w = torch.ones(2, requires_grad=True)
loss = (x * w).sum()
loss.backward()
print(x.grad, x.requires_grad, x.is_leaf)

fresh = (start * 0.5).detach().requires_grad_()
(fresh * w).sum().backward()
print(fresh.grad)

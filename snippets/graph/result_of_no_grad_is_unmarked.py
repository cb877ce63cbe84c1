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

with torch.no_grad():
    w = w - 0.1 * w.grad
    fresh -= 0.1 * fresh.grad
print("after the step:", w.requires_grad, fresh.requires_grad)

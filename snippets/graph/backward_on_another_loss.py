import torch

x = torch.ones(2, requires_grad=True)
w = torch.ones(2, requires_grad=True)
fit, penalty = x.square().sum(), w.square().sum()
loss = penalty
loss.backward()
print(x.grad, w.grad)
print(torch.autograd.grad(fit + w.square().sum(), [x, w]))

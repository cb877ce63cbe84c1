import torch

x = torch.ones(2, requires_grad=True)
loss = x.square().sum()
print(x.grad, loss.requires_grad)

y = torch.ones(2, requires_grad=True)
print(y.square().sum().backward(), y.grad)

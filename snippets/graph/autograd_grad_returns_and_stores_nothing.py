import torch

x = torch.ones(2, requires_grad=True)
loss = x.square().sum()
gradients = torch.autograd.grad(loss, x)
print(x.grad, gradients)
print(torch.func.grad(lambda x: x.square().sum())(x.detach()), x.grad)

import torch

x = torch.arange(4.0, requires_grad=True)
y = 2 * torch.dot(x, x)
y.backward()
x.sum().backward()
print("not zeroed:", x.grad)

x.grad.zero_()
x.sum().backward()
print("zeroed:    ", x.grad)

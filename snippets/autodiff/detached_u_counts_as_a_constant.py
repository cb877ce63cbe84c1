import torch

x = torch.arange(4.0, requires_grad=True)
y = x * x
u = y.detach()
z = u * x
z.sum().backward()
print("z = u * x:     ", x.grad.tolist())
print("x.grad == u:   ", (x.grad == u).tolist())

x.grad.zero_()
(y * x).sum().backward(retain_graph=True)  # (1)!
print("not detached:  ", x.grad.tolist())

x.grad.zero_()
y.sum().backward()
print("y itself:      ", x.grad.tolist())
print("x.grad == 2 * x:", (x.grad == 2 * x).tolist())

import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
h = x * 3
view = h[:2]
print(h.grad_fn.name(), view.grad_fn.name())
view.mul_(10)
print(h.grad_fn.name(), view.grad_fn.name())
print(h.tolist())
h.sum().backward()
print(x.grad)

h = x * 3
h[h > 5] = 0
print(h.grad_fn.name(), torch.autograd.grad(h.sum(), x)[0])

buffer = torch.zeros(3)
buffer[1] = 5 * x[2]
print(buffer.grad_fn.name(), torch.autograd.grad(buffer.sum(), x)[0])

import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
h = x**2
loss = h.prod()

print("by h:   ", torch.autograd.grad(loss, h, retain_graph=True)[0].tolist())
print("by x:   ", torch.autograd.grad(loss, x, retain_graph=True)[0].tolist())
by_h, by_x = torch.autograd.grad(loss, (h, x))
print("at once:", by_h.tolist(), by_x.tolist())
print("by_h * 2x == by_x:", torch.equal(by_h * 2 * x, by_x))

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = x * 3
h.retain_grad()
h.register_hook(lambda g: print("first sees ", g))
handle = h.register_hook(lambda g: g * 10)
h.register_hook(lambda g: print("third sees ", g))
loss = (h**2).sum()

loss.backward(retain_graph=True)
print("h.grad =", h.grad, " x.grad =", x.grad)
handle.remove()
h.grad = x.grad = None
loss.backward()
print("h.grad =", h.grad, " x.grad =", x.grad)

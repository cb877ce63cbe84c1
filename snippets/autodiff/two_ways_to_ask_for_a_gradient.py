import torch

x = torch.tensor([2.0])
w = torch.tensor([1.5], requires_grad=True)

y = (x * w - 7) ** 2
print("y.backward():", y.backward())
print("   w.grad is", w.grad)

w.grad = None  # (1)!
y = (x * w - 7) ** 2
print("torch.autograd.grad(y, w):", torch.autograd.grad(y, w))  # (2)!
print("   w.grad is", w.grad)

import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
print("before backward:", x.grad)
y.backward()
print("after backward:", x.grad)
with torch.no_grad():
    x.fill_(5)  # (1)!
print("x is 5 now, x.grad:", x.grad)
(slope,) = torch.autograd.grad(x**2, x)
print("asked with grad:", slope, " x.grad:", x.grad)

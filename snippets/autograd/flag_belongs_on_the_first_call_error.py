import torch

x = torch.tensor(3.0, requires_grad=True)

y = x**2
y.backward(retain_graph=True)
y.backward()
print("flag on the first call, x.grad:", x.grad.item())

y = x**2
y.backward()
y.backward(retain_graph=True)

import torch

x = torch.tensor([0.5, -0.5, 1.0], requires_grad=True)
h = torch.tanh(x)
h += x
h.sum().backward()
print(x.grad)

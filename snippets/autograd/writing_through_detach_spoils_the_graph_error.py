import torch

x = torch.tensor([3.0], requires_grad=True)
h = x * 1
y = h**2
h.detach().mul_(2)
print(h)
y.backward()

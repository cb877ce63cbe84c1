import torch

w = torch.tensor(2.0, requires_grad=True)
mse = (w - 1) ** 2
w.requires_grad_(False)
mse.backward()
print(mse.requires_grad, w.grad)

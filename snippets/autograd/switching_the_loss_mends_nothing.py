import torch

w = torch.tensor(2.0)
mse = (w - 1) ** 2
w.requires_grad_()
mse.requires_grad_()
mse.backward()
print("mse:", mse.is_leaf, mse.grad)
print("w:", w.grad)

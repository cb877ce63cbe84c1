import torch
import torch.nn.functional as F

x = torch.ones(1)
w = torch.full([1], 2.0)
w.requires_grad_()
mse = F.mse_loss(x * w, torch.ones(1))
print(torch.autograd.grad(mse, [w]))

mse = F.mse_loss(x * w, torch.ones(1))  # (1)!
mse.backward()
print(w.grad)

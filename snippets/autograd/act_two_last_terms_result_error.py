import torch
import torch.nn.functional as F

x = torch.ones(1)
w = torch.full([1], 2.0)
mse = F.mse_loss(x * w, torch.ones(1))
w.requires_grad_()
torch.autograd.grad(mse, [w])

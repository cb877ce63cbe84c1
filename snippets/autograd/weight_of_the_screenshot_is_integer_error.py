import torch
import torch.nn.functional as F

w = torch.full([1], 2)
print(w.dtype, F.mse_loss(torch.ones(1) * w, torch.ones(1)))
w.requires_grad_()

import torch
import torch.nn.functional as F

w = torch.full([1], 2.0, requires_grad=True)
for clear in (False, False, True):
    if clear:
        w.grad = None
    mse = F.mse_loss(torch.ones(1) * w, torch.ones(1))
    mse.backward()
    print(w.grad)

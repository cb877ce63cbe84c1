import torch
import torch.nn.functional as F

x = torch.ones(1)
print("act  w      mse    mse.grad_fn")
for act in (1, 2, 3):
    w = torch.full([1], 2.0)
    if act == 3:
        w.requires_grad_()
    mse = F.mse_loss(x * w, torch.ones(1))
    if act == 2:
        w.requires_grad_()
    node = mse.grad_fn.name() if mse.grad_fn else None
    print(f"{act}    {w.requires_grad!s:6} {mse.requires_grad!s:6} {node}")

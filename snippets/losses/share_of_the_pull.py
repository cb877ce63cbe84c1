import torch
import torch.nn.functional as F

x = torch.linspace(-3, 3, 7)
label = torch.tensor([-2.2, -0.9, 0.3, 0.8, 2.1, 3.2, -8.0])
error = (x + 1 - label).requires_grad_()
print("errors", [round(e, 1) for e in error.tolist()])
for loss in (F.mse_loss, F.l1_loss, F.huber_loss):
    value = loss(error, torch.zeros(7), reduction="sum")
    (pull,) = torch.autograd.grad(value, error)
    share = (pull.abs() / pull.abs().sum())[-1].item()
    print(f"{loss.__name__:11} share of the last point {share:.0%}")

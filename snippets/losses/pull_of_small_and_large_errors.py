import torch
import torch.nn.functional as F

error = torch.tensor([-1.0, 0.0, 0.1, 1.0, 10.0, 100.0], requires_grad=True)
print("error ", [round(e, 1) for e in error.tolist()])
for loss in (F.mse_loss, F.l1_loss, F.huber_loss):
    value = loss(error, torch.zeros(6), reduction="none")
    (pull,) = torch.autograd.grad(value.sum(), error)
    print(loss.__name__)
    print("  value", [round(v, 3) for v in value.tolist()])
    print("  pull ", [round(p, 1) for p in pull.tolist()])

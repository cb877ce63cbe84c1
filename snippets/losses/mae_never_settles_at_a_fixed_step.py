import torch
import torch.nn.functional as F

label = torch.tensor(1.0, dtype=torch.float64)
cases = [("MSE", F.mse_loss, 0), ("Huber", F.huber_loss, 0), ("MAE", F.l1_loss, 0)]
for name, loss, decay in (*cases, ("MAE, shorter steps", F.l1_loss, 1)):
    c = torch.tensor(0.13, dtype=torch.float64, requires_grad=True)
    path = []
    for step in range(100):
        (slope,) = torch.autograd.grad(loss(c, label), c)
        rate = 0.3 / (1 + decay * step)
        c = (c - rate * slope).detach().requires_grad_()
        path.append(f"{c.item():.2f}")
    print(f"{name:18}", *path[:5], "…", *path[-3:])

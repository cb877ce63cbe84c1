import torch
import torch.nn.functional as F

t = torch.tensor([1.0] * 3 + [0.0] * 7, dtype=torch.float64)
p = torch.linspace(0.05, 0.95, 19, dtype=torch.float64)
print("loss  least at p")
for name, loss in (
    ("MSE", F.mse_loss),
    ("BCE", F.binary_cross_entropy),
    ("MAE", F.l1_loss),
):
    values = torch.stack([loss(q.expand(10), t) for q in p])
    print(f"{name}   {p[values.argmin()].item():9.2f}")

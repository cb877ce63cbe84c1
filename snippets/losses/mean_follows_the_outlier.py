import torch
import torch.nn.functional as F

constant = torch.arange(0, 250, 0.01, dtype=torch.float64).unsqueeze(1)  # (1)!
print("label              MSE     MAE   Huber     mean  median")
for last in (5.0, 100.0, 1000.0):
    label = torch.tensor([1.0, 2.0, 3.0, 4.0, last], dtype=torch.float64)
    pairs = torch.broadcast_tensors(constant, label)  # (2)!
    row = []
    for loss in (F.mse_loss, F.l1_loss, F.huber_loss):
        curve = loss(*pairs, reduction="none").mean(1)
        row.append(constant[curve.argmin()].item())
    row += [label.mean().item(), label.median().item()]
    print(f"1 2 3 4 {last:5.0f}" + "".join(f"{c:8.2f}" for c in row))

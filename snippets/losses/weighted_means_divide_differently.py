import torch
import torch.nn.functional as F

error, zero = torch.tensor([1.0, 3.0]), torch.zeros(2)
for weight in ([1.0, 1.0], [1.0, 0.0], [10.0, 10.0]):
    row = []
    for loss in (F.mse_loss, F.l1_loss, F.huber_loss):
        row.append(loss(error, zero, weight=torch.tensor(weight)).item())
    print(f"weights {weight!s:13} MSE {row[0]} L1 {row[1]} Huber {row[2]}")

import torch
import torch.nn.functional as F

prediction = torch.tensor([[1.0, 2.0, 3.0], [0.0, 0.0, 0.0]])
label = torch.tensor([[1.0, 1.0, 1.0], [1.0, 2.0, 4.0]])
print("none", F.mse_loss(prediction, label, reduction="none").tolist())
print("sum ", F.mse_loss(prediction, label, reduction="sum").item())
print("mean", round(F.mse_loss(prediction, label).item(), 3))

error = prediction - label
print("square of the norm", round(error.norm().item() ** 2, 3))
print("mean over samples ", error.square().sum(1).mean().item())
print("square root of MSE", round(F.mse_loss(prediction, label).sqrt().item(), 3))

import torch
import torch.nn.functional as F

label = torch.tensor([1.0, 2.0, 3.0])
prediction = torch.tensor([1.0, 1.0, 1.0])
print("formula of the notes", (label - prediction).square().sum().item())
print("F.mse_loss          ", round(F.mse_loss(prediction, label).item(), 4))

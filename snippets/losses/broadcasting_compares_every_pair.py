import torch
import torch.nn.functional as F

label = torch.arange(4.0)
prediction = label.reshape(4, 1)  # (1)!
print("loss:", F.mse_loss(prediction, label).item())  # (2)!
print((prediction - label).square())
print("shapes made equal:", F.mse_loss(prediction.squeeze(1), label).item())

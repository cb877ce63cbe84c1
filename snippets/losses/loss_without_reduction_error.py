import torch
import torch.nn.functional as F

prediction = torch.tensor([1.0, 2.0], requires_grad=True)
each = F.mse_loss(prediction, torch.zeros(2), reduction="none")
each.mean().backward()
print(prediction.grad)
each = F.mse_loss(prediction, torch.zeros(2), reduction="none")
each.backward()

import torch
import torch.nn.functional as F

label = torch.tensor([3, 5])
prediction = torch.tensor([2.5, 9.0], requires_grad=True)
(slope,) = torch.autograd.grad(F.huber_loss(prediction, label.float()), prediction)
print(slope)
loss = F.huber_loss(prediction, label)
print(loss.item())
loss.backward()

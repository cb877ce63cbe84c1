import torch
import torch.nn.functional as F

label = torch.tensor([3, 5])
prediction = torch.tensor([2.5, 9.0], requires_grad=True)
loss = F.huber_loss(prediction, label.float())
print(torch.autograd.grad(loss, prediction)[0])
for name in ("mse_loss", "l1_loss", "smooth_l1_loss", "huber_loss"):
    loss = getattr(F, name)(prediction, label)
    print(name, loss.item())
    loss.backward()

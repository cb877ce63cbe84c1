import torch
import torch.nn.functional as F

x = torch.tensor([1.0, 2.0, 3.0])
label = torch.tensor([1.0, 2.0, 3.0])
theta = torch.tensor(0.5, requires_grad=True)
prediction = theta * x
(auto,) = torch.autograd.grad(F.mse_loss(prediction, label), theta)
notes = -2 * ((label - prediction) * x).sum()
print("autograd", round(auto.item(), 4))
print("notes   ", notes.item())
print("notes / n", round(notes.item() / len(x), 4))

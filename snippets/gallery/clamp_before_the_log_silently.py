import torch
import torch.nn.functional as F


def clamped(score):
    return -torch.sigmoid(score).clamp(1e-7, 1 - 1e-7).log()


print("score   loss   slope   slope it should have")
for value in (0.0, -5.0, -15.0, -20.0, -50.0):
    score = torch.tensor(value, requires_grad=True)
    loss = clamped(score)
    slope = torch.autograd.grad(loss, score)[0].item()
    right = torch.autograd.grad(-F.logsigmoid(score), score)[0].item()
    print(f"{value:5}{loss.item():7.2f}{slope:8.3f}{right:10.3f}")

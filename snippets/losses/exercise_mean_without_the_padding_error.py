import torch
import torch.nn.functional as F


def check(answer):
    label = torch.tensor([[1.0, 2.0, 0.0], [4.0, 0.0, 0.0]])
    real = torch.tensor([[True, True, True], [True, False, False]])
    prediction = torch.tensor([[2.0, 2.0, 0.0], [1.0, 7.0, -9.0]])
    prediction.requires_grad_()
    loss = answer(prediction, label, real)
    (slope,) = torch.autograd.grad(loss, prediction)
    assert not slope[~real].any(), "the padding gets a gradient"
    assert loss.item() == 2.5, f"loss {loss.item():.4f}, mean of the real ones 2.5"


def answer(prediction, label, real):
    return F.mse_loss(prediction * real, label)


check(answer)

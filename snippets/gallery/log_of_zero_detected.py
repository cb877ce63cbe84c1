import torch
import torch.nn.functional as F


def breaks(loss_function):
    for size in (1.0, 10.0, 100.0, 1000.0):
        for target in (torch.tensor([0]), torch.tensor([1])):
            z = torch.tensor([[size, -size, 0.0]], requires_grad=True)
            loss = loss_function(z, target)
            (slope,) = torch.autograd.grad(loss, z)
            if not (loss.isfinite() and slope.isfinite().all()):
                return f"at ±{size} loss {loss.item()}, slopes {slope[0].tolist()}"
    return ""


def wrong(z, target):
    return F.nll_loss(z.softmax(dim=1).log(), target)


def cured(z, target):
    return F.nll_loss(z.log_softmax(dim=1), target)


for loss_function in (wrong, cured):
    print(f"{loss_function.__name__}: {breaks(loss_function) or 'quiet'}")

import torch
import torch.nn.functional as F


def check(answer):
    t = torch.tensor([0.0, 1.0, 0.0, 1.0, 0.3])
    scores = torch.tensor([200.0, -200.0, -30.0, 2.0, -1.0])
    z = scores.clone().requires_grad_()
    loss = answer(z, t)
    (slope,) = torch.autograd.grad(loss.sum(), z)
    right = F.binary_cross_entropy_with_logits(scores.double(), t.double())
    assert loss.isfinite().all(), f"infinite: {loss.isinf().sum()} of 5 losses"
    assert (loss.mean() - right).abs() < 1e-5, "not the loss"
    assert (slope - (torch.sigmoid(z) - t)).abs().max() < 1e-6, "not the slope"


def answer(z, t):
    return z.clamp(min=0) - t * z + torch.log1p(torch.exp(-z.abs()))


check(answer)
print("accepted")

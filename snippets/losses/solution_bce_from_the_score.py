import torch
import torch.nn.functional as F


def check(answer):
    t = torch.tensor([0.0, 1.0, 0.0, 1.0, 1.0, 0.3])
    z = torch.tensor([200.0, -200.0, -30.0, 2.0, 0.0, -1.0], requires_grad=True)
    loss = answer(z, t)
    (slope,) = torch.autograd.grad(loss.sum(), z)
    right = F.binary_cross_entropy_with_logits(z, t, reduction="none")
    assert loss.isfinite().all(), f"infinite: {loss.isinf().sum()} of 6 losses"
    assert torch.allclose(loss, right, atol=1e-6), "not the loss"
    assert (slope - (torch.sigmoid(z) - t)).abs().max() < 1e-6, "not the slope"


def answer(z, t):
    return torch.logaddexp(z, torch.zeros_like(z)) - t * z


check(answer)
print("accepted")

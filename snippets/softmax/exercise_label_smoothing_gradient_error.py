import torch
import torch.nn.functional as F


def check(answer):
    z = torch.tensor([2.0, 1.0, 0.1], dtype=torch.float64, requires_grad=True)
    for smoothing in (0.0, 0.1, 0.3):
        loss = F.cross_entropy(z, torch.tensor(1), label_smoothing=smoothing)
        (right,) = torch.autograd.grad(loss, z)
        found = answer(z.detach().softmax(dim=0), torch.eye(3).double()[1], smoothing)
        total = found.sum().item()
        assert abs(total) < 1e-9, f"smoothing {smoothing}: the sum is {total:.2f}"
        assert torch.allclose(found, right), f"smoothing {smoothing}: wrong"


def answer(p, y, smoothing):
    return p - (1 - smoothing) * y


check(answer)

import torch
import torch.nn.functional as F


def check(answer):
    torch.manual_seed(0)
    z = torch.randn(7, 4, dtype=torch.float64, requires_grad=True)
    target = torch.tensor([0, 3, 1, 1, 2, 0, 3])
    (right,) = torch.autograd.grad(F.cross_entropy(z, target), z)
    parts = list(zip(z.split(3), target.split(3), strict=True))
    (found,) = torch.autograd.grad(answer(parts), z)
    ratio = (found / right).mean(dim=1)
    assert torch.allclose(found, right), f"times {ratio[0]:.2f} and {ratio[-1]:.2f}"


def answer(parts):
    losses = [F.cross_entropy(z, target) for z, target in parts]
    return sum(losses) / len(losses)


check(answer)

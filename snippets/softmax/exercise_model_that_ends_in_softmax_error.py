import torch
import torch.nn.functional as F


def check(answer):
    torch.manual_seed(0)
    target = torch.tensor([0, 3, 1, 1])
    z = 3 * torch.randn(4, 5, dtype=torch.float64, requires_grad=True)
    right = F.cross_entropy(z, target)
    found = answer(z.softmax(dim=1), target)
    assert torch.isclose(found, right), f"loss {found:.3f}, not {right:.3f}"
    (slopes,) = torch.autograd.grad(found, z, retain_graph=True)
    assert torch.allclose(slopes, torch.autograd.grad(right, z)[0]), "wrong slopes"


def answer(p, target):
    return F.cross_entropy(p, target)


check(answer)

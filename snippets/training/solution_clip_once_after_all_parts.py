import torch
import torch.nn.functional as F
from torch.nn.utils import clip_grad_norm_


def check(answer):
    torch.manual_seed(0)
    x, y = torch.randn(9, 3).double().split([2, 1], dim=1)
    for sizes in ([9], [3, 3, 3], [4, 4, 1]):
        for bound in (0.5, 100.0):
            w = torch.ones(2, 1).double().requires_grad_()
            (right,) = torch.autograd.grad(F.mse_loss(x @ w, y), w)
            right *= min(1.0, bound / right.norm().item())
            answer(w, [*zip(x.split(sizes), y.split(sizes), strict=True)], bound)
            assert torch.allclose(w.grad, right, atol=1e-5), f"parts {sizes}, {bound=}"


def answer(w, parts, bound):
    for a, b in parts:
        (len(b) / sum(len(c) for _, c in parts) * F.mse_loss(a @ w, b)).backward()
    clip_grad_norm_([w], bound)


check(answer)
print("accepted")

import torch
from torch.autograd.graph import register_multi_grad_hook

x = torch.tensor([3.0, 4.0], requires_grad=True)
parts = [x * k for k in (1, 2, 3)]


def total(grads):
    used = [g for g in grads if g is not None]
    print(len(used), "of", len(grads), f"norm {torch.cat(used).norm().item():.3f}")


register_multi_grad_hook(parts, total)
register_multi_grad_hook(parts, lambda g: print("first:", g), mode="any")
(parts[0].sum() + (parts[2] ** 2).sum() / 6).backward()

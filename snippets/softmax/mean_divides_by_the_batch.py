import torch
import torch.nn.functional as F

row = torch.tensor([[2.0, 1.0, 0.1]])
print("copies   one sample: mean     sum   added up: mean     sum")
for n in (1, 4, 64):
    sizes = []
    for reduction in ("mean", "sum"):
        z = row.repeat(n, 1).requires_grad_()
        F.cross_entropy(z, torch.ones(n).long(), reduction=reduction).backward()
        sizes.append((z.grad[0, 1].item(), z.grad[:, 1].sum().item()))
    (a, b), (c, d) = sizes
    print(f"{n:6d} {a:18.4f} {c:7.4f} {b:16.4f} {d:7.2f}")

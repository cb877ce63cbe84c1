import torch
import torch.nn.functional as F

z = torch.zeros(3, 4, requires_grad=True)
print("kept        mean  slope  sum / kept  slope")
for y in (torch.tensor([-100, 2, -100]), torch.tensor([-100, -100, -100])):
    kept = (y != -100).sum()
    mean = F.cross_entropy(z, y)
    safe = F.cross_entropy(z, y, reduction="sum") / kept.clamp(min=1)
    print(f"{kept:4}", end="")
    for loss in (mean, safe):
        (slope,) = torch.autograd.grad(loss, z)
        print(f"  {loss.item():z10.3f}  {slope.abs().max():5.2f}", end="")
    print()

import torch
import torch.nn.functional as F

z = torch.randn(3, 4, requires_grad=True)
for name, y in (
    ("one kept", torch.tensor([-100, 2, -100])),
    ("none kept", torch.tensor([-100, -100, -100])),
):
    kept = (y != -100).sum()
    total = F.cross_entropy(z, y, reduction="sum")
    safe = total / kept.clamp(min=1)
    (slope,) = torch.autograd.grad(safe, z)
    same = F.cross_entropy(z, y).isclose(safe).item()
    print(f"{name:9}  mean is nan: {F.cross_entropy(z, y).isnan().item()}")
    print(f"           safe is finite: {safe.isfinite().item()}, same: {same}")
    print(f"           rows with a slope: {(slope != 0).any(1).sum().item()}")

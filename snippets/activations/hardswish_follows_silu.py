import torch
import torch.nn.functional as F

x = torch.linspace(-6, 6, 121, dtype=torch.float64)
hand = x * torch.clamp(x + 3, 0, 6) / 6
print("x * relu6(x + 3) / 6:", torch.allclose(F.hardswish(x), hand))
apart = (F.hardswish(x) - F.silu(x)).abs()
where = [round(v.item()) for v in x[apart > 0.999 * apart.max()]]
print(f"furthest from SiLU: {apart.max():.3f} at x = {where}")

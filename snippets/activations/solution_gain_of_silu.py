import torch
import torch.nn.functional as F


def check(gain):
    torch.manual_seed(0)
    z = torch.randn(2_000_000, dtype=torch.float64)
    size = (F.silu(z).square().mean() * gain**2).item()
    assert abs(size - 1) < 0.005, f"gain {gain:.3f}: mean square {size:.3f}, not 1"


def answer():
    z = torch.linspace(-12, 12, 100_000, dtype=torch.float64)
    density = torch.exp(-(z**2) / 2) / (2 * torch.pi) ** 0.5
    return torch.trapezoid(F.silu(z) ** 2 * density, z).item() ** -0.5


check(answer())
print(f"accepted: {answer():.3f}")

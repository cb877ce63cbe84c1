import torch

torch.manual_seed(0)
x = 5 * torch.randn(1000, 3) + 7
norm = torch.nn.BatchNorm1d(3)
for name in ("fresh", "gamma 3, beta -2"):
    y = norm(x)
    inside = ((y >= 0) & (y <= 1)).float().mean()
    print(f"{name}: from {y.min():.1f} to {y.max():.1f}, in [0, 1]: {inside:.2f}")
    torch.nn.init.constant_(norm.weight, 3)
    torch.nn.init.constant_(norm.bias, -2)

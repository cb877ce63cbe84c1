import torch

torch.manual_seed(0)
x = 5 * torch.randn(64, 3, dtype=torch.float64) + 7
norm = torch.nn.BatchNorm1d(3).double()
y = norm(x)

mean = x.mean(dim=0)
variance = ((x - mean) ** 2).mean(dim=0)
mine = (x - mean) / (variance + norm.eps).sqrt()
mine = norm.weight * mine + norm.bias  # (1)!
print("equal:", torch.allclose(mine, y))
print("mean:", (y.mean(dim=0).abs() < 1e-12).tolist())
print("variance:", [round(v, 4) for v in y.var(dim=0, correction=0).tolist()])

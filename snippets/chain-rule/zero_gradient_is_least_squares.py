import torch

X = torch.tensor([[1.0, 0, 2], [0, 1, 1], [2, 1, 0], [1, 1, 1]]).double()
y = torch.tensor([1.0, 0, 2, 2]).double()

best = torch.linalg.solve(X.T @ X, X.T @ y)
lstsq = torch.linalg.lstsq(X, y[:, None]).solution[:, 0]  # (1)!
print("normal equations", [round(n, 4) for n in best.tolist()])
print("lstsq           ", [round(n, 4) for n in lstsq.tolist()])

b = X @ best - y
print("gradient is zero:", (2 * X.T @ b).abs().max().item() < 1e-12)
torch.manual_seed(0)
v = torch.randn(3, dtype=torch.float64)
moved = ((X @ (best + v) - y) ** 2).sum()
surplus = moved - (b**2).sum() - ((X @ v) ** 2).sum()
print("moving by v adds |Xv|^2:", surplus.abs().item() < 1e-12)

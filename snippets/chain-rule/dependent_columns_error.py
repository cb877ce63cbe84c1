import torch

X = torch.tensor([[1.0, 2], [2, 4], [3, 6]])
y = torch.tensor([1.0, 2, 4])

w = torch.linalg.lstsq(X, y[:, None]).solution[:, 0]
print("lstsq", [round(n, 4) for n in w.tolist()])
for other in (w, w + torch.tensor([2.0, -1])):
    b = X @ other - y
    loss, gradient = (b**2).sum().item(), 2 * X.T @ b
    print(f"loss {loss:.4f}, gradient zero: {gradient.abs().max().item() < 1e-4}")
torch.linalg.solve(X.T @ X, X.T @ y)

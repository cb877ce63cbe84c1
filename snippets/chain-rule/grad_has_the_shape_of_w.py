import torch

X = torch.tensor([[1.0, 0, 2], [0, 1, 1], [2, 1, 0], [1, 1, 1]])
y = torch.tensor([[1.0], [0], [2], [2]])
w = torch.tensor([[1.0], [2], [-1]], requires_grad=True)

b = X @ w - y
(b**2).sum().backward()
row, column = 2 * b.T @ X, 2 * X.T @ b
print("numerator layout", tuple(row.shape), row.tolist())
print("w.grad          ", tuple(w.grad.shape), w.grad.tolist())
print("w.grad is the transpose:", torch.equal(w.grad, row.T))
print("w.grad is 2 X.T b:      ", torch.equal(w.grad, column))

import torch

X = torch.tensor([[1.0, 0, 2], [0, 1, 1], [2, 1, 0], [1, 1, 1]])
y = torch.tensor([[1.0], [0], [2], [2]])
w = torch.tensor([[1.0], [2], [-1]])

row = 2 * (X @ w - y).T @ X
w_new = w - 0.1 * row
print("w", tuple(w.shape), "minus row", tuple(row.shape), "gives", tuple(w_new.shape))
print("the next loss is a number:", round(((X @ w_new - y) ** 2).sum().item(), 2))
w -= 0.1 * row

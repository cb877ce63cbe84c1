import torch

X = torch.tensor([[1, 0, 2], [0, 1, 1], [2, 1, 0], [1, 1, 1]])
w, y = torch.tensor([1, 2, -1]), torch.tensor([1, 0, 2, 2])

total = torch.zeros(3, dtype=torch.int64)
for x_i, y_i in zip(X, y, strict=True):
    gradient = 2 * (x_i @ w - y_i) * x_i
    total += gradient
    print("sample:", x_i.tolist(), "gradient:", gradient.tolist())
print("sum:", total.tolist())

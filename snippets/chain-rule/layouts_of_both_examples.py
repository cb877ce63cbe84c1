import torch
from torch.func import jacrev

X = torch.tensor([[1.0, 0, 2], [0, 1, 1], [2, 1, 0], [1, 1, 1]])
y = torch.tensor([[1.0], [0], [2], [2]])
x, w = torch.tensor([[1.0], [2], [3]]), torch.tensor([1.0, 2, -1])

one = jacrev(lambda w: (x.T @ w - 1) ** 2)(w)  # (1)!
two = jacrev(lambda w: ((X @ w - y[:, 0]) ** 2).sum(0, keepdim=True))(w)
b = X @ w[:, None] - y
print("one: 2b x.T fits:", torch.equal(one, 2 * (x.T @ w - 1) * x.T))
print("two: 2 b.T X fits:", torch.equal(two, 2 * b.T @ X))
print("two: 2 X.T b has the shape", tuple((2 * X.T @ b).shape), "not", tuple(two.shape))

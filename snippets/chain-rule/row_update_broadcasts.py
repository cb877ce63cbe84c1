import torch

x = torch.tensor([[1.0], [2.0], [3.0]])
w = torch.zeros(3, 1, requires_grad=True)
z = (x.T @ w - 1) ** 2
z.sum().backward()
row = 2 * (x.T @ w.detach() - 1) @ x.T
print("row", tuple(row.shape), "w.grad", tuple(w.grad.shape))
print("equal after transposing:", torch.equal(row.T, w.grad))
print("w - 0.1 * w.grad:", tuple((w - 0.1 * w.grad).shape))
print("w - 0.1 * row:   ", tuple((w - 0.1 * row).shape))

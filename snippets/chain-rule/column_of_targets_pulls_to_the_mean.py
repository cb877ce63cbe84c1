import torch
from torch.nn.functional import mse_loss

X = torch.tensor([[1.0, 0, 2], [0, 1, 1], [2, 1, 0], [1, 1, 1]])
y = torch.tensor([1.0, 0, 2, 2])

for target in (y, y[:, None]):
    w = torch.tensor([1.0, 2, -1], requires_grad=True)
    b = X @ w - target
    (b**2).sum().backward()
    print("b", tuple(b.shape), "w.grad", w.grad.tolist())

towards_the_mean = 2 * 4 * X.T @ (X @ w - y.mean())
print("the second is 2m X.T (Xw - mean of y):", towards_the_mean.tolist())
mse_loss(X @ w, y[:, None])

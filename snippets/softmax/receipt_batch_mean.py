import torch
import torch.nn.functional as F


def hand(X, W, target):
    error = (X @ W).softmax(dim=1) - F.one_hot(target, 3)
    return X.T @ error / len(target)  # (1)!


torch.manual_seed(0)
X = torch.randn(8, 5, dtype=torch.float64)
W = torch.randn(5, 3, dtype=torch.float64, requires_grad=True)
target = torch.tensor([0, 2, 1, 1, 0, 2, 2, 0])
upstream = 1.7
(auto,) = torch.autograd.grad(upstream * F.cross_entropy(X @ W, target), W)

W, h, side = W.detach(), 1e-5, torch.randn(5, 3, dtype=torch.float64)
slopes = upstream * hand(X, W, target)
torch.testing.assert_close(auto, slopes, rtol=0, atol=1e-8)
up, down = X @ (W + h * side), X @ (W - h * side)
rise = upstream * (F.cross_entropy(up, target) - F.cross_entropy(down, target))
torch.testing.assert_close(rise / (2 * h), (slopes * side).sum(), rtol=0, atol=1e-7)
print("weights checked:", slopes.numel())

import torch


def check(answer):
    torch.manual_seed(0)
    X, y = torch.randn(6, 3, dtype=torch.float64), torch.randn(6, dtype=torch.float64)
    for c in (0.5, 3.0):
        w = answer(X, y, c).requires_grad_()
        z = ((X @ w - y) ** 2).sum() + c * (w**2).sum()
        z.backward()
        largest = w.grad.abs().max().item()
        assert largest < 1e-9, f"the largest entry of the gradient is {largest:.2f}"


def answer(X, y, c):
    return torch.linalg.solve(X.T @ X + c, X.T @ y)


check(answer)

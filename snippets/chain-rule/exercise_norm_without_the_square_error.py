import torch


def check(answer):
    torch.manual_seed(0)
    X, y = torch.randn(5, 3).double(), torch.randn(5).double()
    w = torch.randn(3, dtype=torch.float64, requires_grad=True)
    torch.linalg.vector_norm(X @ w - y).backward()
    error = (answer(X, w, y) - w.grad).abs().max()
    assert error < 1e-8, f"off by up to {error:.2f}"


def answer(X, w, y):
    return 2 * X.T @ (X @ w - y)


check(answer)

import torch


def hand(lr, error):
    return torch.linalg.matrix_power(one - lr * A, 7) @ error


def error_after_7(w, lr):
    for _ in range(7):
        loss = (w - best) @ A @ (w - best) / 2
        w = w - lr * torch.autograd.grad(loss, w, create_graph=True)[0]
    return w - best


one = torch.eye(2, dtype=torch.float64)
A = torch.tensor([[2.0, 0.5], [0.5, 1.0]], dtype=torch.float64)
best, up, w = torch.tensor([[3.0, -1], [0.5, 2], [1, -2]], dtype=torch.float64)
for lr in (0.1, 0.8, 1.0):  # (1)!
    slope = torch.autograd.grad(up @ error_after_7(w.requires_grad_(), lr), w)[0]
    ends = [[up @ error_after_7(w + h * e, lr) for h in (1e-3, -1e-3)] for e in one]
    rise = torch.stack([(a - b) / 2e-3 for a, b in ends])
    torch.testing.assert_close(slope, hand(lr, up), rtol=0, atol=1e-8)
    torch.testing.assert_close(rise, hand(lr, up), rtol=0, atol=1e-5)
    torch.testing.assert_close(error_after_7(w, lr), hand(lr, w - best))
print("hand = autograd = central difference, and = the error, for 3 rates")

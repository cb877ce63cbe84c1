import torch


def check(answer):
    for gradient, eps in ((1.0, 1e-8), (1e-3, 1e-8), (-1e-6, 1e-8), (-1e-3, 1e-4)):
        w = torch.nn.Parameter(torch.zeros(1, dtype=torch.float64))
        w.grad = torch.full_like(w, gradient)
        torch.optim.RMSprop([w], lr=0.1, eps=eps).step()
        step = answer(gradient, 0.01 * gradient**2, lr=0.1, eps=eps)
        right = -w.item()
        assert abs(step - right) < 1e-5, f"{gradient}: {step:.4f}, not {right:.4f}"


def answer(gradient, square, lr, eps):
    return lr * gradient / (square + eps) ** 0.5


check(answer)

import torch


def check(answer):
    for gradient, lr, eps in (
        (1.0, 0.1, 1e-8),
        (-300.0, 0.1, 1e-8),
        (1e-9, 0.1, 1e-8),
        (1e-3, 0.5, 1e-2),
    ):
        w = torch.zeros(1, dtype=torch.float64)
        w.grad = torch.full_like(w, gradient)
        torch.optim.Adam([w], lr=lr, eps=eps).step()
        step, right = answer(gradient, lr, eps), w.item()
        assert abs(step - right) < 1e-9, f"{gradient}: {step:.4f}, not {right:.4f}"


def answer(gradient, lr, eps):
    return -lr * gradient


check(answer)

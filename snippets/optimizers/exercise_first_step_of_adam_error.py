import torch


def check(answer):
    for gradient in (1.0, -300.0, 1e-3, 1e-9):
        w = torch.zeros(1, dtype=torch.float64)
        w.grad = torch.full_like(w, gradient)
        torch.optim.Adam([w], lr=0.1).step()
        step, right = answer(gradient, lr=0.1, eps=1e-8), w.item()
        assert abs(step - right) < 1e-9, f"{gradient}: {step:.4f}, not {right:.4f}"


def answer(gradient, lr, eps):
    return -lr * gradient


check(answer)

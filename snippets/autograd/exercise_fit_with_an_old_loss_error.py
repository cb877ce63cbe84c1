import torch
import torch.nn.functional as F


def check(answer):
    for numbers in ([1.0, 2.0, 3.0], [1.0, 2.0, 2.0]):
        x, w = torch.tensor(numbers), torch.tensor(0.0)
        answer(w, x, 2 * x)
        assert abs(w.item() - 2) < 0.01, f"w is {w.item():.1f} instead of 2"


def answer(w, x, t):
    w.requires_grad_()
    mse = F.mse_loss(x * w, t)
    for _step in range(20):
        w.grad = None
        mse.backward(retain_graph=True)
        with torch.no_grad():
            w -= 0.05 * w.grad


check(answer)

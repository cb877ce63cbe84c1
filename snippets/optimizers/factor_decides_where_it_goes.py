import torch

print("  lr  factor  w after 20 steps")
for lr in (0.01, 0.1, 0.5, 0.9, 1.0, 1.1):
    w = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
    for _ in range(20):
        (slope,) = torch.autograd.grad((w - 3) ** 2, w)
        with torch.no_grad():
            w -= lr * slope
    print(f"{lr:4}  {1 - 2 * lr:6.2f}  {w.item():.4f}")

import torch

print("condition   best lr   steps")
for condition in (1, 10, 100, 1000):
    curvature = torch.tensor([1.0, condition], dtype=torch.float64)
    lr, steps = 2 / (1 + condition), 0
    w = torch.ones(2, dtype=torch.float64)
    while w.abs().max() > 1e-3:
        w = w - lr * curvature * w  # (1)!
        steps += 1
    print(f"{condition:9}  {lr:8.4f}  {steps:6}")

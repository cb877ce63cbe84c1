import torch

w = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
steps = 0
while True:
    loss = (w - 3) ** 2
    loss.backward()
    if w.grad.abs() < 1e-5 or steps == 1000:  # (1)!
        break
    with torch.no_grad():
        w -= 0.1 * w.grad
    w.grad = None
    steps += 1
print(f"w = {w.item():.6f} after {steps} steps")
print(f"distance left {3 - w.item():.2g}, predicted {2 * 0.8**steps:.2g}")

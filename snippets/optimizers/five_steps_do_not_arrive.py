import torch

w = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
for step in range(1, 6):
    loss = (w - 3) ** 2
    loss.backward()
    slope = w.grad.item()
    with torch.no_grad():  # (1)!
        w -= 0.1 * w.grad
    w.grad.zero_()  # (2)!
    print(f"step {step}: slope {slope:7.4f} -> w = {w.item():.4f}")

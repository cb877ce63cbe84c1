import torch

w = torch.tensor(2.0, requires_grad=True)
loss = (3 * w - 9) ** 2
loss.backward()
w -= 0.05 * w.grad
print(f"w {w.item():.4g}")

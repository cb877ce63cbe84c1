import torch

w = torch.tensor(2.0, requires_grad=True)
x = torch.tensor([1.0, 2.0, 3.0])
target = torch.tensor([3.0, 6.0, 9.0])
losses = (w * x - target) ** 2
losses.backward()
print(f"slope {w.grad.item():.4f}")

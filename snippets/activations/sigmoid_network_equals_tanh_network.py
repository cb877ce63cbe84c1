import torch

torch.manual_seed(0)
x = torch.randn(100, 3, dtype=torch.float64)
w, b = torch.randn(3, 16, dtype=torch.float64), torch.randn(16, dtype=torch.float64)
v, c = torch.randn(16, dtype=torch.float64), torch.tensor(0.5, dtype=torch.float64)
with_tanh = torch.tanh(x @ w + b) @ v + c
with_sigmoid = torch.sigmoid(x @ (2 * w) + 2 * b) @ (2 * v) + (c - v.sum())
difference = (with_tanh - with_sigmoid).abs().max().item()
print("same output to 1e-12:", difference < 1e-12)

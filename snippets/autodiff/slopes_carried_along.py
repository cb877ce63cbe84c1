import math

import torch

x, slope = 2.0, 1.0
u, slope = x**2, slope * 2 * x
print(f"u = x^2    value {u:.4f}  slope {slope:.4f}")
v, slope = u + 1, slope * 1
print(f"v = u + 1  value {v:.4f}  slope {slope:.4f}")
y, slope = math.log(v), slope / v
print(f"y = log v  value {y:.4f}  slope {slope:.4f}")

t = torch.tensor(2.0, requires_grad=True)
torch.log(t**2 + 1).backward()
print(f"autograd                 slope {t.grad.item():.4f}")

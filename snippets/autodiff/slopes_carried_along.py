import math

import torch

x, slope = 2.0, 1.0
a, slope = x**2, slope * 2 * x
print(f"a = x^2    value {a:.4f}  slope {slope:.4f}")
b, slope = a + 1, slope * 1
print(f"b = a + 1  value {b:.4f}  slope {slope:.4f}")
y, slope = math.log(b), slope / b
print(f"y = log b  value {y:.4f}  slope {slope:.4f}")

t = torch.tensor(2.0, requires_grad=True)
torch.log(t**2 + 1).backward()
print(f"autograd                 slope {t.grad.item():.4f}")

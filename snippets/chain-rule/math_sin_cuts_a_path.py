import math

import torch

x = torch.tensor(2.0, requires_grad=True)
for sin in (torch.sin, math.sin):
    y = x * sin(x)
    (slope,) = torch.autograd.grad(y, x)
    print(f"slope {slope:.4f}")

low, high = ((2 + h) * math.sin(2 + h) for h in (-1e-4, 1e-4))
print(f"central difference {(high - low) / 2e-4:.4f}")

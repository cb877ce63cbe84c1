import math

import torch

x = torch.tensor(2.0, requires_grad=True)
(x**x).backward()
print(f"{x.grad.item():.4f} {4 * (math.log(2) + 1):.4f}")
try:
    torch.heaviside(x, torch.tensor(0.0)).backward()
except RuntimeError as error:
    print(error)

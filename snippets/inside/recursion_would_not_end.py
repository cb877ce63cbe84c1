import sys

import torch

x = torch.tensor(1.0, requires_grad=True)
y = x
for _ in range(60):
    y = y + y
y.backward()
print("paths from y to x:", 2**60, " x.grad:", int(x.grad))
y = x
for _ in range(10 * sys.getrecursionlimit()):
    y = y + 1
x.grad = None
y.backward()
print("a chain ten times as long as Python may recurse:", x.grad)

import math

import torch


def fit(n):
    t = torch.linspace(-math.pi, math.pi, n + 1, dtype=torch.float64)  # (1)!
    slope = torch.sin(t).diff() / t.diff()
    c = slope.diff()
    start = torch.sin(t[0])

    def curve(x):
        bends = torch.relu(x[:, None] - t[1:-1]) @ c
        return start + slope[0] * (x - t[0]) + bends

    return curve


x = torch.linspace(-math.pi, math.pi, 10001, dtype=torch.float64)
print("pieces   hinges   largest error")
for n in (4, 8, 16, 32, 64):
    error = (fit(n)(x) - torch.sin(x)).abs().max()
    print(f"{n:6}   {n - 1:6}   {error:13.5f}")

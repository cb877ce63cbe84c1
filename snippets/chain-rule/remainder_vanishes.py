import torch

x = torch.tensor(1.0, dtype=torch.float64)


def g(x):
    return (3 * x) ** 2


def f(u):
    return 1 / (1 + u)


u, slope_g, slope_f = g(x), 18, -1 / 100
print("h        r          s          dy/h")
for h in (0.1, 0.01, 0.001, 0.0001):
    k = g(x + h) - u
    r = k / h - slope_g  # (1)!
    s = (f(u + k) - f(u)) / k - slope_f
    print(f"{h:<7}  {r:.1e}  {s:.2e}  {(slope_f + s) * (slope_g + r):.5f}")

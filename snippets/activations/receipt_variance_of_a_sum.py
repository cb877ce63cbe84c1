from itertools import product

import torch


def hand(n, variance, second_moment):
    return n * variance * second_moment


h = torch.tensor([0.3, -1.7, 2.2, 0.9, -0.4, 1.1], dtype=torch.float64)
n, size = len(h), 0.7
signs = torch.tensor(list(product([-1.0, 1.0], repeat=n)), dtype=torch.float64)
z = (size * signs) @ h  # (1)!
predicted = hand(n, size**2, h.square().mean())
error = (z.square().mean() - predicted).abs().item()
assert error < 1e-12, f"enumeration is off by {error:.1e}"
print(f"all {len(signs)} weight vectors: Var(z) = hand to 1e-12: True")

torch.manual_seed(0)
w = torch.randn(1_000_000, n, dtype=torch.float64) * size  # (2)!
ratio = ((w @ h).var() / predicted).item()
assert abs(ratio - 1) < 0.01, f"the ratio is {ratio:.3f}"
print(f"a million normal weight vectors: ratio {ratio:.2f}")

from itertools import product
from math import prod

import torch

for blocks in (2, 6, 12):
    x = torch.tensor(0.5, dtype=torch.float64, requires_grad=True)
    h, edges = x, []
    for _ in range(blocks):
        edges.append((torch.cos(h).item(), -torch.sin(h).item()))  # (1)!
        h = torch.sin(h) + torch.cos(h)
    h.backward()

    every_path = sum(prod(path) for path in product(*edges))
    backward = 1.0
    for left, right in reversed(edges):
        backward = backward * left + backward * right  # (2)!
    print(f"{blocks:2} blocks: {2**blocks:4} paths, {4 * blocks:2} edges;", end=" ")
    print(f"{every_path:.2e} {backward:.2e} {x.grad:.2e}")

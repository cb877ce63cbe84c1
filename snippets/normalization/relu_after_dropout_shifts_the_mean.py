from itertools import product

import torch

h = torch.tensor([1.0, 1.0])
w = torch.tensor([1.0, -1.0])
masks = torch.tensor(list(product([0.0, 1.0], repeat=2)))
z = (masks * h / 0.5) @ w
print("z of the four masks:", z.tolist())
print("mean of z:", z.mean().item(), " z in eval:", (h @ w).item())
print("mean of relu(z):", z.relu().mean().item())
print("relu(z) in eval:", (h @ w).relu().item())

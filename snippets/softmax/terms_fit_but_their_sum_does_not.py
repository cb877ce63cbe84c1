import torch

z = torch.tensor([88.0, 88.0, 88.0])
e = torch.exp(z)
print("each term is finite:", bool(e.isfinite().all()))
print("sum:", e.sum().item())
print("p:", (e / e.sum()).tolist())

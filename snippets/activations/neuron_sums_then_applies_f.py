import torch

x = torch.tensor([2.0, -1.0, 0.5])
w = torch.tensor([0.5, 1.0, -2.0])
b = 1.5
z = torch.dot(w, x) + b  # (1)!

print(f"z = {z:.2f}")
for f in (torch.sigmoid, torch.tanh, torch.relu):
    print(f"{f.__name__:7}  {f(z):.4f}")

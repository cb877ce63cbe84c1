import torch
from torch import nn

torch.manual_seed(0)
h = torch.randn(256, 64, dtype=torch.float64)
print("layer   RMS of h   spread over inputs")
for depth in range(1, 31):
    h = torch.relu(nn.Linear(64, 64, dtype=torch.float64)(h)).detach()
    if depth in (1, 5, 10, 20, 30):
        spread = h.std(dim=0).square().mean().sqrt()  # (1)!
        print(f"{depth:5}   {h.square().mean().sqrt():8.3f}   {spread:18.0e}")

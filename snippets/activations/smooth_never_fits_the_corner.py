import torch
import torch.nn.functional as F

x = torch.linspace(-3, 3, 60_001, dtype=torch.float64)
for f in (torch.relu, F.gelu, F.silu):
    for scale in (1, 10, 100):
        two_units = (f(scale * x) + f(-scale * x)) / scale
        error = (two_units - x.abs()).abs().max()
        print(f"{f.__name__:5} scale {scale:3}: largest error {error:.5f}")

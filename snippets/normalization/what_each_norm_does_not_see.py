import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(16, 8, dtype=torch.float64) + 1
channel = torch.ones(8).double()
channel[0] = 2
for norm in (nn.BatchNorm1d(8), nn.LayerNorm(8), nn.RMSNorm(8)):
    norm.double().eps = 1e-12
    y = norm(x)
    changes = {"all * 2": 2 * x, "all + 3": x + 3, "channel 0 * 2": channel * x}
    same = {name: torch.allclose(norm(new), y) for name, new in changes.items()}
    print(f"{type(norm).__name__:11}", same)

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
layer, norm = nn.Linear(4, 3), nn.LayerNorm(3)
x, y = torch.randn(8, 4), torch.randint(3, (8,))
with torch.autocast("cpu", dtype=torch.bfloat16):
    h = layer(x)
    steps = {
        "x": x,
        "x + x": x + x,
        "layer(x)": h,
        "relu": F.relu(h),
        "h + float32": h + torch.ones(3),
        "layer norm": norm(h),
        "softmax": h.softmax(1),
        "mse_loss": F.mse_loss(h, torch.zeros(8, 3)),
        "cross_entropy": F.cross_entropy(h, y),
    }
steps["cross_entropy"].backward()
steps |= {"layer.weight": layer.weight, "layer.weight.grad": layer.weight.grad}
for name, value in steps.items():
    print(f"{name:18}", str(value.dtype).removeprefix("torch."))

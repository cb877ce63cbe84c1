import torch
import torch.nn.functional as F

x = torch.tensor([-2.0, -1.0, 1.0, 2.0])
print("x   ", " ".join(f"{v:7.3f}" for v in x))
print("gelu", " ".join(f"{v:7.3f}" for v in F.gelu(x)))
print("silu", " ".join(f"{v:7.3f}" for v in F.silu(x)))

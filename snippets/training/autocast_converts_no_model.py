import torch
from torch import nn

model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
before = [p.dtype for p in model.parameters()]
with torch.autocast("cpu", dtype=torch.bfloat16):
    out = model(torch.randn(8, 64))
    inside = {p.dtype for p in model.parameters()}
print("output", out.dtype, " parameters inside", *inside)
print("bytes of the parameters:", sum(p.nbytes for p in model.parameters()), end=", ")
print("of the model in bfloat16:", sum(p.nbytes for p in model.bfloat16().parameters()))

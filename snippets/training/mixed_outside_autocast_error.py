import torch
from torch import nn

torch.manual_seed(0)
first, second = nn.Linear(4, 3), nn.Linear(3, 1)
with torch.autocast("cpu", dtype=torch.bfloat16):
    hidden = first(torch.randn(2, 4))
    print(second(hidden).dtype)
second(hidden)

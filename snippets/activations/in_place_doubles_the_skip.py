import torch
from torch.nn import functional as F


def block(x, inplace):
    return F.relu(x, inplace=inplace) + x


for inplace in (False, True):
    start = torch.tensor([-2.0, -1.0, 1.0, 2.0], requires_grad=True)
    x = start * 1  # (1)!
    out = block(x, inplace)
    out.sum().backward()
    print(f"in place: {inplace}")
    print("  output", out.tolist())
    print("  slope ", start.grad.tolist())

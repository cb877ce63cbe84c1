import torch
from torch import nn

for bad in (torch.inf, torch.nan):
    for name, clip in (
        ("norm ", lambda p: nn.utils.clip_grad_norm_(p, 1.0)),
        ("value", lambda p: nn.utils.clip_grad_value_(p, 1.0)),
    ):
        w = nn.Parameter(torch.zeros(3))
        w.grad = torch.tensor([0.5, bad, 3.0])
        clip([w])
        print(name, f"{bad:3} ->", w.grad.tolist())

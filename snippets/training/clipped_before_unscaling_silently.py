import torch
from torch import nn

for order in ("unscale, clip", "clip, unscale"):
    w = nn.Parameter(torch.zeros(2))
    optimizer = torch.optim.SGD([w], lr=1.0)
    scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
    scaler.scale((w * torch.tensor([3.0, 4.0])).sum()).backward()
    if order == "unscale, clip":
        scaler.unscale_(optimizer)
    nn.utils.clip_grad_norm_([w], 1.0)
    scaler.step(optimizer)
    scaler.update()
    print(f"{order}: length of the step {w.detach().norm().item():.4f}")

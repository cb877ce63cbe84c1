import copy

import torch


def run(steps, saved=None, keep=()):
    w = torch.nn.Parameter(saved["w"] if saved else torch.ones(1).double())
    optimizer = torch.optim.Adam([w], lr=0.1)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 4)
    parts = {"optimizer": optimizer, "scheduler": scheduler}
    for name in keep:
        parts[name].load_state_dict(saved[name])
    for _ in range(steps):
        w.grad = 2 * (w.detach() - 3)
        optimizer.step()
        scheduler.step()
    states = {name: part.state_dict() for name, part in parts.items()}
    return copy.deepcopy({"w": w.detach(), **states})  # (1)!


print(f"without a break: {run(10)['w'].item():.6f}")
for keep in (["optimizer", "scheduler"], ["optimizer"], ["scheduler"], []):
    print(f"restored {keep}: {run(5, run(5), keep)['w'].item():.6f}")

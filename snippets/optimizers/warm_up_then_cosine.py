import math

import torch


def factor(step, warm=5, total=25):
    if step < warm:
        return (step + 1) / warm
    done = (step - warm) / (total - warm)
    return 0.5 * (1 + math.cos(math.pi * done))


optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.1)
scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, factor)  # (1)!
for step in range(26):
    if step in (0, 1, 4, 5, 10, 15, 20, 25):
        print(f"step {step:2}: lr {scheduler.get_last_lr()[0]:.4f}")
    optimizer.step()
    scheduler.step()

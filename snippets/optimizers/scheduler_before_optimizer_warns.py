import warnings

import torch

w = torch.nn.Parameter(torch.zeros(1))
for order in ("optimizer first", "scheduler first"):
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.5)
    steps = [optimizer.step, scheduler.step]
    used = []
    optimizer.register_step_pre_hook(  # (1)!
        lambda o, args, kwargs, used=used: used.append(o.param_groups[0]["lr"])
    )
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(3):
            for step in steps if order == "optimizer first" else reversed(steps):
                step()
    print(f"{order}: rates used {used}")
    for warning in caught:
        print(str(warning.message).split(" See more")[0])

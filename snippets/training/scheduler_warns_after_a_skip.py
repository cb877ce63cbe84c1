import warnings

import torch

w = torch.nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 1, 0.5)
scaler = torch.amp.GradScaler("cpu")
scaler.scale((w * torch.inf).sum()).backward()
before = scaler.get_scale()
scaler.step(optimizer)
scaler.update()
print("step taken:", scaler.get_scale() >= before)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scheduler.step()
print(str(caught[0].message).split(". ")[0])
print("lr", optimizer.param_groups[0]["lr"])

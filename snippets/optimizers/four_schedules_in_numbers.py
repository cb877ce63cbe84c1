import torch
from torch.optim import lr_scheduler as schedules

makers = {
    "StepLR": lambda o: schedules.StepLR(o, step_size=3, gamma=0.1),
    "ExponentialLR": lambda o: schedules.ExponentialLR(o, gamma=0.8),
    "CosineAnnealingLR": lambda o: schedules.CosineAnnealingLR(o, T_max=8),
    "LinearLR": lambda o: schedules.LinearLR(o, start_factor=0.25, total_iters=3),
}
for name, make in makers.items():
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
    scheduler, rates = make(optimizer), []
    for _ in range(9):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    print(f"{name:17}", *[f"{rate:5.3f}" for rate in rates])

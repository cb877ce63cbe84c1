import torch
from torch.optim import lr_scheduler as schedules

from scripts.figures import BLUE, GREEN, ORANGE, RED, axes


def rates(make):
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
    scheduler, found = make(optimizer), []
    for _ in range(60):
        found.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return found


def warm(o):
    up = schedules.LinearLR(o, start_factor=0.1, total_iters=10)
    down = schedules.CosineAnnealingLR(o, T_max=49)
    return schedules.SequentialLR(o, [up, down], milestones=[10])


def draw():
    figure, ax = axes(xlabel="t", ylabel="lr", ylim=(-0.03, 1.05), height=3.8)
    lines = [
        (lambda o: schedules.StepLR(o, 20, 0.3), BLUE, "-", "StepLR"),
        (lambda o: schedules.ExponentialLR(o, 0.95), GREEN, "--", "ExponentialLR"),
        (lambda o: schedules.CosineAnnealingLR(o, 59), RED, "-", "CosineAnnealingLR"),
        (warm, ORANGE, "--", "LinearLR + Cosine"),
    ]
    for make, colour, style, label in lines:
        ax.plot(range(60), rates(make), style, color=colour, label=label, gid="data:lr")
    ax.legend(fontsize=12)
    return figure

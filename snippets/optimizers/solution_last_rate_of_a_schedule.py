import torch


def check(answer):
    for lr, gamma, size, steps in (
        (0.5, 0.1, 10, 10),
        (0.5, 0.1, 10, 25),
        (0.2, 0.3, 7, 27),
    ):
        w = torch.nn.Parameter(torch.zeros(1))
        optimizer = torch.optim.SGD([w], lr=lr)
        scheduler = torch.optim.lr_scheduler.StepLR(optimizer, size, gamma)
        for _ in range(steps):
            optimizer.step()
            scheduler.step()
        said, right = answer(lr, gamma, size, steps), scheduler.get_last_lr()[0]
        assert abs(said - right) < 1e-9, f"{steps} steps: {said:.3g}, not {right:.3g}"


def answer(lr, gamma, size, steps):
    return lr * gamma ** (steps // size)


check(answer)
print("right for 3 schedules")

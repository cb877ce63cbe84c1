import torch


def check(answer):
    for steps in (0, 10, 25, 39):
        w = torch.nn.Parameter(torch.zeros(1))
        optimizer = torch.optim.SGD([w], lr=0.5)
        scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 10, gamma=0.1)
        for _ in range(steps):
            optimizer.step()
            scheduler.step()
        said, right = answer(0.5, 0.1, 10, steps), scheduler.get_last_lr()[0]
        assert abs(said - right) < 1e-9, f"{steps} steps: {said:.3g}, not {right:.3g}"


def answer(lr, gamma, size, steps):
    return lr * gamma ** (steps // size)


check(answer)
print("right for 4 numbers of steps")

import torch


def textbook(rates):
    w = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
    v = torch.zeros((), dtype=torch.float64)
    for lr in rates:
        (slope,) = torch.autograd.grad((w - 3) ** 2, w)
        v = 0.9 * v + lr * slope  # (1)!
        w = (w - v).detach().requires_grad_()
    return w.item()


def pytorch(rates):
    w = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
    for lr in rates:
        optimizer.param_groups[0]["lr"] = lr
        w.grad = 2 * (w.detach() - 3)
        optimizer.step()
    return w.item()


for rates in ([0.1] * 5, [0.1, 0.1, 0.1, 0.01, 0.01]):
    print(f"{rates}: textbook {textbook(rates):.4f}, PyTorch {pytorch(rates):.4f}")

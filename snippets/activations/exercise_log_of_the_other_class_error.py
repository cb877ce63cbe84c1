import torch


def check(answer):
    x = torch.tensor([0.0, 100.0], requires_grad=True)
    y = answer(x)
    y.sum().backward()
    assert y[1] == -100 and x.grad.tolist() == [-0.5, -1], f"{y[1]}, slope {x.grad[1]}"


def answer(x):
    return torch.log(1 - torch.sigmoid(x))


check(answer)

import torch


def check(answer):
    x = torch.tensor([1.0, 2.0, -3.0], requires_grad=True)
    z = answer(x * x, x)
    assert z.tolist() == [1.0, 8.0, -27.0], f"z is {z.tolist()}"
    z.sum().backward()
    right = [2.0, 8.0, 18.0]
    assert x.grad.tolist() == right, f"x.grad is {x.grad.tolist()}, not {right}"


def answer(y, x):
    return y.detach() * x


check(answer)

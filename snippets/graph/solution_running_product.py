import torch


def check(answer):
    x = torch.tensor([1.0, 2.0, 0.5, 3.0], requires_grad=True)
    y = answer(x)
    assert y.tolist() == [1.0, 2.0, 1.0, 3.0], f"values {y.tolist()}"
    try:
        y.sum().backward()
    except RuntimeError as error:
        raise AssertionError(str(error).partition(":")[0]) from None
    got = x.grad.tolist()
    assert got == [0.0, 3.0, 8.0, 1.0], f"gradient {got}"


def answer(x):
    y = [x.new_ones(())]
    for i in range(1, len(x)):
        y.append(y[-1] * x[i])
    return torch.stack(y)


check(answer)
print("accepted")

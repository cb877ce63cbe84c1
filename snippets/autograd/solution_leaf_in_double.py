import torch


def check(answer):
    w = answer([0.5, -1.5])
    assert w.dtype == torch.float64, f"the type is {w.dtype}"
    assert w.requires_grad, "w does not require grad"
    (w * w).sum().backward()
    assert w.is_leaf, "w is no leaf: its gradient was not kept"
    assert w.grad.tolist() == [1.0, -3.0]


def answer(numbers):
    return torch.tensor(numbers, dtype=torch.float64, requires_grad=True)


check(answer)
print("a leaf in float64")

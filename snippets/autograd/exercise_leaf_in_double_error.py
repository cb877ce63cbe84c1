import torch


def check(answer):
    w = answer([0.1, -1.5])
    assert w.dtype == torch.float64, f"the type is {w.dtype}"
    assert w.requires_grad, "w does not require grad"
    assert w.is_leaf, "w is not a leaf, so no optimiser will take it"
    assert w.tolist() == [0.1, -1.5], f"the numbers are now {w.tolist()}"


def answer(numbers):
    return torch.tensor(numbers, requires_grad=True).double()


check(answer)

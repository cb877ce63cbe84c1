import torch
from torch.utils._python_dispatch import TorchDispatchMode


class Kitchen(TorchDispatchMode):
    heard = ()

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        self.heard += (str(func),)
        return func(*args, **(kwargs or {}))


def check(answer):
    a, b = torch.tensor([1.0, 2.0]), torch.tensor([10.0, 30.0])
    with Kitchen() as kitchen:
        assert answer(a, b).tolist() == [21.0, 62.0], "the sum is wrong"
    assert kitchen.heard == ("aten.add.Tensor",), f"the kitchen got {kitchen.heard}"


def answer(a, b):
    return torch.add(a, b, alpha=2)


check(answer)
print("one addition")

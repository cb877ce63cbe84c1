import torch
from torch.utils._python_dispatch import TorchDispatchMode


class Kitchen(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):  # (1)!
        dish = func(*args, **(kwargs or {}))  # (2)!
        print(func, dish.tolist())
        return dish


a, b = torch.tensor([1.0, 2.0]), torch.tensor([10.0, 20.0])
with Kitchen():
    for order in ("torch.add(a, b)", "a + b", "a.add(b)", "torch.ops.aten.add(a, b)"):
        print(f"{order:<25}", end="")
        eval(order)  # (3)!

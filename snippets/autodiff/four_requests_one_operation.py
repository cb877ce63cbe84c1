import torch
from torch.overrides import TorchFunctionMode, resolve_name
from torch.utils._python_dispatch import TorchDispatchMode


class Waiter(TorchFunctionMode):  # (1)!
    def __torch_function__(self, func, types, args=(), kwargs=None):
        print(f"{resolve_name(func):<17}", end="")
        return func(*args, **(kwargs or {}))


class Kitchen(TorchDispatchMode):  # (2)!
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        result = func(*args, **(kwargs or {}))
        print(func, result.tolist())
        return result


a, b = torch.tensor([1.0, 2.0]), torch.tensor([10.0, 20.0])
print("at the table     in the kitchen")
with Waiter(), Kitchen():
    torch.add(a, b)
    a + b
    a.add(b)
    torch.ops.aten.add(a, b)

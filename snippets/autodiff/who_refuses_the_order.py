import torch
from torch.utils._python_dispatch import TorchDispatchMode


class Kitchen(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        print("in the kitchen:", func)
        return func(*args, **(kwargs or {}))


a, b = torch.ones(2), torch.ones(3)
for order in ("torch.ad(a, a)", 'torch.add(a, "1")', "torch.add(a, b)"):
    print(order)
    try:
        with Kitchen():
            eval(order)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")

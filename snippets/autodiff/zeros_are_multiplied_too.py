import warnings

import torch
from torch.func import jacfwd
from torch.utils._python_dispatch import TorchDispatchMode

warnings.simplefilter("ignore", DeprecationWarning)


class Listen(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        if "mm" in func.__name__:
            first, second = args
            shapes = f"{tuple(first.shape)} times {tuple(second.shape)}"
            print(f"{shapes}, not 0 in the first: {first.count_nonzero().item()}")
        return func(*args, **(kwargs or {}))


A, x = torch.ones(5, 3), torch.ones(3, 1)
with Listen():
    jacfwd(lambda x: A @ x)(x)

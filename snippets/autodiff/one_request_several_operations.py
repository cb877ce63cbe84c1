import torch
import torch.nn.functional as F
from torch.utils._python_dispatch import TorchDispatchMode


class Kitchen(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        print("  ", func)
        return func(*args, **(kwargs or {}))


x, weight, bias = torch.ones(4, 3), torch.ones(2, 3), torch.ones(2)
scores, label = torch.ones(4, 2), torch.tensor([0, 1, 1, 0])
with Kitchen():
    print("F.relu(x)")
    F.relu(x)
    print("F.linear(x, weight, bias)")
    F.linear(x, weight, bias)
    print("F.cross_entropy(scores, label)")
    F.cross_entropy(scores, label)

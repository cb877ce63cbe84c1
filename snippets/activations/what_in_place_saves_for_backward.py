import torch
from torch.nn import functional as F


def kept(function, **options):
    x, w, v = (torch.ones(256, 256, requires_grad=True) for _ in range(3))
    found = {}

    def pack(tensor):
        found[tensor.data_ptr()] = tensor.nbytes
        return tensor.detach()

    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):  # (1)!
        out = function(x @ w, **options) @ v
    parameters = {t.data_ptr() for t in (x, w, v)}
    return out, sum(size for place, size in found.items() if place not in parameters)


print("KiB kept for backward   new tensor   in place")
for function in (F.relu, F.leaky_relu, F.elu, F.relu6, F.silu, F.hardswish):
    sizes = [kept(function, inplace=flag)[1] // 1024 for flag in (False, True)]
    print(f"{function.__name__:21}   {sizes[0]:10}   {sizes[1]:8}")

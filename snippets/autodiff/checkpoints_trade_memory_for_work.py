import torch
from torch.multiprocessing.reductions import StorageWeakRef
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.checkpoint import checkpoint_sequential


class Live(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        out = func(*args, **(kwargs or {}))
        names.append(func.__name__)
        sizes[StorageWeakRef(out.untyped_storage())] = out.nbytes
        live.append(sum(n for ref, n in sizes.items() if not ref.expired()))
        return out


layers, x = [torch.tanh] * 64, torch.ones(1024, requires_grad=True)
for segments in (1, 2, 4, 8, 16, 32, 64):
    names, sizes, live = [], {}, []
    with Live():
        y = checkpoint_sequential(layers, segments, x, use_reentrant=False)  # (1)!
        y.backward(torch.ones(1024))
    work = names.count("tanh.default")
    print(f"{segments:2} segments: {max(live) // 1024:3} KiB, tanh {work:3} times")

import warnings
from math import isqrt

import torch
from torch.multiprocessing.reductions import StorageWeakRef
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.checkpoint import checkpoint_sequential

from scripts.figures import BLUE, GREEN, ORANGE, RED, axes

DEPTHS = [4, 9, 16, 25, 36, 49, 64, 81]


class Live(TorchDispatchMode):
    def __init__(self, *inputs):
        super().__init__()
        self.sizes = {StorageWeakRef(v.untyped_storage()): 0 for v in inputs}
        self.peak = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        out = func(*args, **(kwargs or {}))
        if isinstance(out, torch.Tensor):
            store = out.untyped_storage()
            self.sizes.setdefault(StorageWeakRef(store), store.nbytes())
        live = sum(n for ref, n in self.sizes.items() if not ref.expired())
        self.peak = max(self.peak, live)
        return out


def peak(run, depth, *inputs):
    with Live(*inputs) as mode:
        run([torch.tanh] * depth)
    return mode.peak / 1024


def chain(layers):
    def f(x):
        for layer in layers:
            x = layer(x)
        return x

    return f


def draw():
    x, t = torch.ones(1024), torch.ones(1024)
    leaf = torch.ones(1024, requires_grad=True)

    def segments(layers):
        parts = isqrt(len(layers))
        checkpoint_sequential(layers, parts, leaf, use_reentrant=False).backward(t)

    runs = {
        "vjp": (lambda ls: chain(ls)(leaf).backward(t), RED, 6),
        "√N": (segments, ORANGE, 10),
        "jvp": (lambda ls: torch.func.jvp(chain(ls), (x,), (t,)), BLUE, 8),
        "f(x)": (lambda ls: chain(ls)(x), GREEN, -14),
    }
    figure, ax = axes(xlabel="N", ylabel="KiB", height=3.3)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for name, (run, colour, up) in runs.items():
            sizes = [peak(run, depth, x, t, leaf) for depth in DEPTHS]
            ax.plot(DEPTHS, sizes, "o-", color=colour, gid=f"data:{name}")
            place = (82.5, sizes[-1] + up)
            ax.annotate(
                name,
                place,
                color=colour,
                fontsize=13,
                annotation_clip=False,
            )
    ax.set(xlim=(0, 99), ylim=(-30, 380), xticks=DEPTHS)
    return figure

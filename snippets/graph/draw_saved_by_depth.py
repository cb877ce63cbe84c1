import torch
import torch.nn.functional as F

from scripts.figures import BLUE, GREEN, RED, axes

DEPTHS = [1, 2, 3, 4, 5, 6, 7, 8]


def kept(depth, function):
    layers, sizes = [torch.nn.Linear(256, 256) for _ in range(depth)], {}

    def pack(tensor):
        sizes[tensor.untyped_storage().data_ptr()] = tensor.nbytes
        return tensor.detach()

    y = torch.rand(64, 256)
    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
        for layer in layers:
            y = function(layer(y))
        _ = y.sum()
    weights = {layer.weight.data_ptr() for layer in layers}
    return sum(n for place, n in sizes.items() if place not in weights) / 1024


def draw():
    figure, ax = axes(xlabel="depth", ylabel="KiB", height=3.4)
    steps = {
        "y * sigmoid(y)": (lambda y: y * torch.sigmoid(y), RED, (7.8, 1590)),
        "silu(y)": (F.silu, BLUE, (8.15, 1024)),
        "relu(y)": (torch.relu, GREEN, (8.15, 576)),
    }
    for name, (step, colour, place) in steps.items():
        sizes = [kept(depth, step) for depth in DEPTHS]
        ax.plot(DEPTHS, sizes, "o-", color=colour, gid=f"data:{name}")
        side = "right" if name.startswith("y") else "left"
        ax.annotate(name, place, color=colour, ha=side, va="center")
    ax.set(xlim=(0.6, 9.4), ylim=(0, 1700), xticks=DEPTHS)
    return figure

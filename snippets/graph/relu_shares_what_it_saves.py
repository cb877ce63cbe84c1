import torch
import torch.nn.functional as F


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
    return sum(n for place, n in sizes.items() if place not in weights) // 1024


written_out = {"y * sigmoid(y)": lambda y: y * torch.sigmoid(y)}
steps = {"-": lambda y: y, "relu(y)": torch.relu, "silu(y)": F.silu} | written_out
for name, step in steps.items():
    print(f"{name:14}", [kept(depth, step) for depth in (1, 2, 4, 8)], "KiB")

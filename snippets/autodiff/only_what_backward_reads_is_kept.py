import torch


def kept(function):
    x = torch.ones(128, 128, requires_grad=True)
    found = {}

    def pack(tensor):  # (1)!
        found[tensor.data_ptr()] = tensor.nbytes
        return tensor.detach()

    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
        y = x * 1
        for _ in range(10):
            y = function(y)
    return sum(found.values()) // 1024


steps = {
    "3 * y + 1": lambda y: 3 * y + 1,
    "tanh(y)": torch.tanh,
    "y * tanh(y)": lambda y: y * torch.tanh(y),
}
for name, step in steps.items():
    print(f"10 steps of {name:12} {kept(step):5} KiB")

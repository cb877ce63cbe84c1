import torch


def count(function, x):
    calls, stored = [], {}

    def pack(tensor):  # (1)!
        storage = tensor.untyped_storage()
        calls.append(tensor.nbytes)
        stored[storage.data_ptr()] = storage.nbytes()
        return tensor.detach()

    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
        _ = function(x)  # (2)!
    return f"{len(calls)} saved, {sum(calls)} bytes; held {sum(stored.values())}"


x = torch.rand(1000, requires_grad=True)
print("x * x:        ", count(lambda x: x * x, x))
print("x.exp().sin():", count(lambda x: x.exp().sin(), x))
print("x.exp().exp():", count(lambda x: x.exp().exp(), x))
print("x[:10] ** 2:  ", count(lambda x: x[:10] ** 2, x))

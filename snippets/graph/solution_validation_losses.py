import torch
from torch.multiprocessing.reductions import StorageWeakRef


def check(answer):
    refs = []

    def pack(tensor):
        refs.append(StorageWeakRef(tensor.untyped_storage()))
        return tensor.detach()

    w = torch.ones(100, requires_grad=True)
    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
        losses = answer(w)
    alive = sum(not ref.expired() for ref in refs)
    assert torch.equal(torch.tensor([*losses]), torch.tensor([0.0, 1.0, 4.0]))
    assert alive == 0, f"{alive} saved tensors are still alive"


def answer(w):
    return [(w - n).square().mean().item() for n in (1, 2, 3)]


check(answer)
print("no saved tensor is alive")

import torch
from torch.multiprocessing.reductions import StorageWeakRef


def pack(tensor):
    storage = tensor.untyped_storage()
    sizes[StorageWeakRef(storage)] = storage.nbytes()
    return tensor.detach()


w = torch.ones(1000, requires_grad=True)
for text in ("loss", "loss.detach()", "loss.item()"):
    sizes, losses, held = {}, [], []
    for _ in range(4):
        with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
            loss = (w - 2).sin().mean()
        losses.append(eval(text))
        del loss
        held.append(sum(n for ref, n in sizes.items() if not ref.expired()))
    print(f"losses.append({text})".ljust(28), held)

import torch
from torch.multiprocessing.reductions import StorageWeakRef

w, batch = torch.ones(1000, requires_grad=True), torch.ones(1000)
h = (w * batch).exp()
y, z = h.sum(), h.sin().sum()
values = {
    "batch": StorageWeakRef(batch.untyped_storage()),
    "h": StorageWeakRef(h.untyped_storage()),
}
for name in ("batch", "h", "y", "z"):
    del globals()[name]
    alive = [name for name, ref in values.items() if not ref.expired()]
    print(f"after del {name:5}  values alive: {' '.join(alive) or 'none'}")

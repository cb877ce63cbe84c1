import torch
from torch.multiprocessing.reductions import StorageWeakRef

x = torch.ones(1000, requires_grad=True)
h = x.exp()
y, z = h.sum(), h.sin().sum()
values = StorageWeakRef(h.untyped_storage())
for name in "hyz":
    del globals()[name]
    print(f"del {name}: values of h freed: {values.expired()}")

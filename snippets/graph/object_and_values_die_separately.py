import weakref

import torch
from torch.multiprocessing.reductions import StorageWeakRef

x = torch.ones(1000, requires_grad=True)
for first, second in (("2 * x", "h + 1"), ("x.exp()", "h + 1"), ("2 * x", "h.sin()")):
    h = eval(first)
    y = eval(second).sum()
    tensor = weakref.ref(h)  # (1)!
    values = StorageWeakRef(h.untyped_storage())  # (2)!
    del h
    print(f"h = {first}; {second}")
    for when in ("after del h", "after backward"):
        alive = tensor() is not None, not values.expired()
        print(f"   {when:14}  tensor alive: {alive[0]!s:5}  values alive: {alive[1]}")
        if when == "after del h":
            y.backward()

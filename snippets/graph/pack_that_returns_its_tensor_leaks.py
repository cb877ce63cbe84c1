import gc

import torch
from torch.autograd.graph import saved_tensors_hooks
from torch.multiprocessing.reductions import StorageWeakRef

x = torch.ones(1000, requires_grad=True)
for text in ("tensor", "tensor.detach()"):
    for step in ("sin", "exp"):
        pack = eval(f"lambda tensor: {text}")
        with saved_tensors_hooks(pack, lambda tensor: tensor):
            h = x * 1
            y = getattr(h, step)()
        values = StorageWeakRef((y if step == "exp" else h).untyped_storage())
        del h, y
        gc.collect()
        print(f"pack returns {text:15} {step}: values freed: {values.expired()}")

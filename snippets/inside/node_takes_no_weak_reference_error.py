import weakref

import torch

x = torch.tensor(0.5, requires_grad=True)
y = x.sin()
y.grad_fn.metadata["note"] = "this works"
print(y.grad_fn.metadata["note"])
weakref.ref(y.grad_fn)

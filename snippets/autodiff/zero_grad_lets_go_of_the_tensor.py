import weakref

import torch

w = torch.ones(3, requires_grad=True)
optimiser = torch.optim.SGD([w])
for to_none in (True, False):
    w.square().sum().backward()
    old = weakref.ref(w.grad)  # (1)!
    optimiser.zero_grad(set_to_none=to_none)
    print(f"set_to_none={to_none}: w.grad is {w.grad},", end=" ")
    print("old tensor kept:", old() is not None)

import weakref

import torch

x = torch.tensor(0.5, requires_grad=True)
for name in ("sin", "exp"):
    h = x * 1 if name == "sin" else x.exp()  # (1)!
    h.note = "mine"  # (2)!
    gone = weakref.ref(h)
    y = h.sin() if name == "sin" else h * 1
    node = y.grad_fn if name == "sin" else h.grad_fn
    del h
    kept = node._saved_self if name == "sin" else node._saved_result
    print(f"{name}: object lives {gone() is not None}, note {hasattr(kept, 'note')}")
    del kept
    y.backward()
    print(f"{name}: after backward, object lives {gone() is not None}")

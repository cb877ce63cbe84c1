import gc
import warnings
import weakref

import torch


def use(how, clear=False):
    w = torch.ones(3, requires_grad=True)
    how(w, w.pow(3).sum())
    if clear:
        w.grad = None
    return weakref.ref(w)  # (1)!


with warnings.catch_warnings(record=True) as caught:
    kept = {"backward": use(lambda w, y: y.backward(create_graph=True))}
    cleared = use(lambda w, y: y.backward(create_graph=True), clear=True)
    kept["backward, then w.grad = None"] = cleared
    kept["grad"] = use(lambda w, y: torch.autograd.grad(y, w, create_graph=True))
gc.collect()  # (2)!
for name, w in kept.items():
    print(f"{name}: {'gone' if w() is None else 'still there'}")
print(caught[0].category.__name__, caught[0].message, sep=": ")

import torch

for remove in (False, True):
    w = torch.ones(3, requires_grad=True)
    calls, per_step = [], []
    for _ in range(5):
        handle = w.register_hook(lambda g, calls=calls: calls.append(g))
        before = len(calls)
        (w * 2).sum().backward()
        per_step.append(len(calls) - before)
        if remove:
            handle.remove()
    print("removed" if remove else "kept   ", "calls in each step:", per_step)

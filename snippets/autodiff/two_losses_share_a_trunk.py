import torch

w = torch.tensor(2.0, requires_grad=True)
h = w**3
a, b = 2 * h, h**2
a.backward()
try:
    b.backward()
except RuntimeError as error:
    print("second pass:", str(error).split(" (")[0])

for way in ("retained", "added up"):
    w.grad = None
    h = w**3
    passes = []
    h.register_hook(passes.append)  # (1)!
    a, b = 2 * h, h**2
    if way == "retained":
        a.backward(retain_graph=True)
        b.backward()
    else:
        (a + b).backward()
    print(f"{way}: w.grad {w.grad:g}, gradients at h {[g.item() for g in passes]}")

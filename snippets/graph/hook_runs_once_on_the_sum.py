import torch

x = torch.tensor(2.0, requires_grad=True)
h = x * 3
left, right = h * 1, h * 1
for name, t in {"left": left, "right": right, "h": h}.items():
    t.register_hook(lambda g, name=name: print(f"{name:5} receives {g.item():g}"))
(left**2 + 5 * right).backward()

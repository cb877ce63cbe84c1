import torch

w, b, unused = (torch.tensor(n, requires_grad=True) for n in (2.0, 1.0, 5.0))


def call(choose):
    w.grad = b.grad = unused.grad = None
    h = 3 * w + b
    (h**2).backward(inputs=choose(h))
    leaves = {"w": w, "b": b, "unused": unused}
    found = {name: leaf.grad for name, leaf in leaves.items()}
    return {name: g if g is None else g.item() for name, g in found.items()}, h


print("None:       ", call(lambda h: None)[0])
print("[w]:        ", call(lambda h: [w])[0])
print("[w, unused]:", call(lambda h: [w, unused])[0])
found, h = call(lambda h: [h])  # (1)!
print("[h]:        ", found, "h.grad:", h.grad.item())

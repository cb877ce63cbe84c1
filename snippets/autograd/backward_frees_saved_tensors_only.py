import torch


def walk(node):
    while node is not None:
        saved = [name for name in dir(node) if name.startswith("_raw_saved_")]  # (1)!
        try:
            held = [getattr(node, name[4:]).tolist() for name in saved]
        except RuntimeError:
            held = "freed"
        print("  ", node.name().split("::")[-1], held)
        node = node.next_functions[0][0] if node.next_functions else None


x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
h = x.square()
y = h.sin().sum()
walk(y.grad_fn)
y.backward()
print("after backward:")
walk(y.grad_fn)
print("h:", h.tolist(), "x.grad:", [round(n, 3) for n in x.grad.tolist()])

import torch

for data_too in (False, True):
    w = torch.tensor([2.0, -1.0, 1.0], requires_grad=True)
    x = torch.tensor([1.0, 2.0, 3.0], requires_grad=data_too)
    y = torch.tensor(1.0, requires_grad=data_too)
    a = w @ x
    z = (a - y) ** 2
    node = a.grad_fn
    print("arrows from w @ x:", [n and n.name() for n, _ in node.next_functions])
    kept = {"w": node._saved_self, "x": node._saved_tensor}  # (1)!
    print("kept for backward:", [name for name, t in kept.items() if t is not None])
    z.backward()
    print("gradients:", w.grad, x.grad, y.grad)

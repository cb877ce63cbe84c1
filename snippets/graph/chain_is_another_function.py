import torch

x = torch.tensor(3.0, requires_grad=True)
for text in ("2 * x**2 + 1", "x**2 + 2 * x + 1"):
    y = eval(text)
    (slope,) = torch.autograd.grad(y, x, retain_graph=True)
    print(f"{text}: slope {slope:g}")
    waiting = [y.grad_fn]
    for node in waiting:
        below = [n for n, _ in node.next_functions if n]
        waiting += [n for n in below if n not in waiting]
        if below:
            print("  ", type(node).__name__, "->", *[type(n).__name__ for n in below])

import torch


def f(a):
    b = a * 2
    while torch.linalg.vector_norm(b) < 1000:  # (1)!
        b = b * 2
    return b if b.sum() > 0 else 100 * b


for start in (3.0, 0.25, -0.25):
    a = torch.tensor(start, requires_grad=True)
    d = f(a)
    d.backward()
    node, recorded = d.grad_fn, 0
    while node.next_functions:
        node, recorded = node.next_functions[0][0], recorded + 1
    close = torch.allclose(a.grad, d / a)
    print(f"a {start:5}  d {d:9.0f}  operations {recorded:2}", end="  ")
    print(f"a.grad {a.grad:7.0f}  close to d / a: {close}")

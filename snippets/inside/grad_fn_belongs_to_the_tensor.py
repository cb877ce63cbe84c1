import torch

x = torch.ones(4, requires_grad=True)
y = x.sin()
first, second = y.chunk(2)
rows = {"x": x, "y": y, "y.detach()": y.detach()}
rows |= {"y.view(2, 2)": y.view(2, 2), "first": first, "second": second}
for name, t in rows.items():
    node = type(t.grad_fn).__name__
    here = "yes" if t.data_ptr() == y.data_ptr() else "no"  # (1)!
    print(f"{name:13} {node:14} output {t.output_nr}  begins where y does: {here}")
print("first and second share a node:", first.grad_fn is second.grad_fn)

import torch

x = torch.ones(4, requires_grad=True)
with torch.no_grad():
    product = x * 2
    view = x.view(2, 2)
    fresh = torch.ones(2, requires_grad=True)
for name, t in {"product": product, "view": view, "fresh": fresh}.items():
    print(f"{name:8} {t.requires_grad!s:6} {t.grad_fn}")
(view * 3).sum().backward()  # (1)!
print("gradients:", x.grad, view.grad)

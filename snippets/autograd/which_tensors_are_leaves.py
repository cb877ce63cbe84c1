import torch

x = torch.tensor([1.0, 2.0])
w = torch.tensor([3.0, 4.0], requires_grad=True)
tensors = {
    "x": x,
    "x * 2": x * 2,
    "w": w,
    "w * 2": w * 2,
    "w.clone()": w.clone(),
    "w.double()": w.double(),
    "w.detach()": w.detach(),
    "w > 3": w > 3,
    "Parameter(w * 2)": torch.nn.Parameter(w * 2),
}
print(f"{'':16} requires_grad  is_leaf  grad_fn")
for name, t in tensors.items():
    node = t.grad_fn.name() if t.grad_fn else None
    print(f"{name:16} {t.requires_grad!s:14} {t.is_leaf!s:8} {node}")

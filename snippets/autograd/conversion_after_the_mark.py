import torch

w = torch.ones(2, requires_grad=True)
late = {
    "w * 0.1": w * 0.1,
    "w.double()": w.double(),
    "w.view(1, 2)": w.view(1, 2),
    "w.to(torch.float32)": w.to(torch.float32),  # (1)!
}
for name, t in late.items():
    print(f"{name:19} {t.is_leaf!s:5} {t is w}")
mark_last = (torch.ones(2).double() * 0.1).requires_grad_()
all_at_once = torch.full((2,), 0.1, dtype=torch.float64, requires_grad=True)
print("marked last:", mark_last.is_leaf)
print("all at once:", all_at_once.is_leaf)

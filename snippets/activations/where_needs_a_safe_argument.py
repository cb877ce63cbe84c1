import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
late = torch.where(x > 0, x.sqrt(), 0)
safe = torch.where(x > 0, x, 1)
early = torch.where(x > 0, safe.sqrt(), 0)
for name, y in (("where after sqrt", late), ("where before and after", early)):
    (slope,) = torch.autograd.grad(y.sum(), x)
    print(f"{name:22}  values {y.tolist()}  slopes {slope.tolist()}")

import torch

eps = 1e-6
for name, f in (
    ("sqrt(x) + eps", lambda x: x.sqrt() + eps),
    ("sqrt(x + eps)", lambda x: (x + eps).sqrt()),
    ("sqrt(clamp(x, eps))", lambda x: x.clamp(min=eps).sqrt()),
):
    x = torch.tensor([0.0, 1e-8, 1.0], requires_grad=True)
    y = f(x)
    (slope,) = torch.autograd.grad(y.sum(), x)
    print(f"{name:20} values", *(f"{v:8.1e}" for v in y.tolist()), end="   ")
    print("slopes", *(f"{s:8.1e}" for s in slope.tolist()))

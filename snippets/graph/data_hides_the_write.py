import torch

x = torch.tensor([0.0, 1.0, 2.0], requires_grad=True)
for way in ("detach", "data"):
    h = x.exp()
    hidden = h.detach() if way == "detach" else h.data
    hidden.clamp_(max=3)
    try:
        (gradient,) = torch.autograd.grad(h.sum(), x)
        print(f"{way:6}  version {h._version}  gradient", gradient)
    except RuntimeError:
        print(f"{way:6}  version {h._version}  refused")

h = x.exp().clamp(max=3)
print("right", " " * 16, torch.autograd.grad(h.sum(), x)[0])

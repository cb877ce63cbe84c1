import torch
import torch.nn.functional as F

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
x, y = torch.randn(10, 3), torch.randn(10, 1)
w = torch.randn(3, 1, requires_grad=True)
parts = list(zip(x.split(4), y.split(4), strict=True))
print("sizes:", [len(part) for part, _ in parts])


def accumulated(share):
    w.grad = None
    for a, b in parts:
        (share(len(a)) * F.mse_loss(a @ w, b)).backward()
    return w.grad


(whole,) = torch.autograd.grad(F.mse_loss(x @ w, y), w)
ways = {"n / 10": lambda n: n / 10, "1 / 3": lambda n: 1 / 3, "1": lambda n: 1}
print("whole batch    ", [round(v, 3) for v in whole.flatten().tolist()])
for name, share in ways.items():
    g = accumulated(share)
    equal = torch.allclose(g, whole, rtol=0, atol=1e-12)
    print(f"share {name:9}", [round(v, 3) for v in g.flatten().tolist()], equal)

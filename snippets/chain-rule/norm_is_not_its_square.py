import torch

X = torch.tensor([[1.0, 0, 2], [0, 1, 1], [2, 1, 0], [1, 1, 1]])
start = torch.tensor([1.0, 2, -1])
losses = {
    "squared norm": lambda b: (b**2).sum(),
    "norm": torch.linalg.norm,
    "root of the sum": lambda b: (b**2).sum().sqrt(),
}
for where, y in (("far", torch.tensor([1.0, 0, 2, 2])), ("fits", X @ start)):
    for name, f in losses.items():
        w = start.clone().requires_grad_()
        z = f(X @ w - y)
        z.backward()
        gradient = [round(n, 3) for n in w.grad.tolist()]
        print(f"{where:5} {name:16} z = {z.item():.0f}  w.grad {gradient}")

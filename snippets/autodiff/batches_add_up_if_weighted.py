import torch

torch.manual_seed(0)
x, t = torch.randn(8, 3), torch.randn(8)
w = torch.zeros(3, requires_grad=True)


def mean_loss(x, t):
    return ((x @ w - t) ** 2).mean()


(full,) = torch.autograd.grad(mean_loss(x, t), w)
for sizes in ([4, 4], [2, 2, 2, 2], [3, 3, 2]):
    ways = {"as is": 1.0, "divided by k": 1 / len(sizes), "times share": None}
    print("batches of", sizes, end=":")
    for name, factor in ways.items():
        w.grad = None
        for part, target in zip(x.split(sizes), t.split(sizes), strict=True):
            share = len(part) / len(x) if factor is None else factor
            (share * mean_loss(part, target)).backward()
        print(f"  {name} {torch.allclose(w.grad, full)}", end="")
    print()

import torch
import torch.nn.functional as F


def depends_on_the_cut(evaluate, x, y):
    results = [evaluate(size, x, y) for size in (len(y), len(y) - 1, 3)]
    if max(results) - min(results) <= 1e-4 * abs(results[0]):
        return ""
    return " ".join(f"{r:.3f}" for r in results)


def wrong(size, z, y):
    parts = list(zip(z.split(size), y.split(size), strict=True))
    return sum(F.cross_entropy(a, b).item() for a, b in parts) / len(parts)


def cured(size, z, y):
    parts = list(zip(z.split(size), y.split(size), strict=True))
    return sum(F.cross_entropy(a, b).item() * len(b) for a, b in parts) / len(y)


torch.manual_seed(0)
z, y = torch.randn(10, 3), torch.tensor([0, 1, 2, 0, 1, 2, 0, 1, 2, 0])
for evaluate in (wrong, cured):
    print(f"{evaluate.__name__}: {depends_on_the_cut(evaluate, z, y) or 'quiet'}")

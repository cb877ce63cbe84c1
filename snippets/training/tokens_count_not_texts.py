import torch
import torch.nn.functional as F

torch.manual_seed(0)
z = torch.randn(4, 6, 5, dtype=torch.float64, requires_grad=True)  # (1)!
y = torch.randint(0, 5, (4, 6))
for row, length in enumerate((6, 6, 2, 1)):
    y[row, length:] = -100
parts = list(zip(z.split(2), y.split(2), strict=True))
kept = [(b != -100).sum() for _, b in parts]


def sums():
    for a, b in parts:
        yield F.cross_entropy(a.transpose(1, 2), b, reduction="sum")


whole = F.cross_entropy(z.transpose(1, 2), y)
counted = sum(s / sum(kept) for s in sums())
averaged = sum(s / n / 2 for s, n in zip(sums(), kept, strict=True))
print("kept in each part:", [n.item() for n in kept])
for name, loss in (("whole", whole), ("counted", counted), ("averaged", averaged)):
    (g,) = torch.autograd.grad(loss, z, retain_graph=True)
    print(f"{name:8} loss {loss:.4f}, gradient in text 4: {g[3].norm():.4f}")

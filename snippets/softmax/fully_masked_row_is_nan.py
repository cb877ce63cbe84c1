import torch

keep = torch.tensor([[True, True, False], [False, False, False]])
added = torch.zeros(2, 3).masked_fill(~keep, -torch.inf)
for name in ("masked_fill", "z + mask"):
    z = torch.tensor([[2.0, 1.0, 0.1], [2.0, 1.0, 0.1]], requires_grad=True)
    masked = z + added if name == "z + mask" else z.masked_fill(~keep, -torch.inf)
    p = torch.softmax(masked, dim=1)
    p[:, 0].sum().backward()
    print(name)
    for row, slopes in zip(p.tolist(), z.grad.tolist(), strict=True):
        row, slopes = ("".join(f"{v + 0.0:7.3f}" for v in t) for t in (row, slopes))
        print("   p:", row, "  gradient:", slopes)

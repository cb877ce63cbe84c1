import torch

z = torch.tensor([2.0, 1.0, 0.1], requires_grad=True)
keep = torch.tensor([True, False, True])
ways = {
    "-inf before": torch.softmax(z.masked_fill(~keep, -torch.inf), dim=0),
    "0 before": torch.softmax(z * keep, dim=0),
    "0 afterwards": torch.softmax(z, dim=0) * keep,
}
print("                    p             sum    gradient of p[0]")
for name, p in ways.items():
    (gradient,) = torch.autograd.grad(p[0], z)
    row = torch.cat([p, p.sum()[None], gradient]) + 0.0  # (1)!
    print(f"{name:12}", " ".join(f"{v:6.3f}" for v in row.tolist()))

import torch

z = torch.tensor([2.0, 1.0, 0.1], requires_grad=True)
keep = torch.tensor([True, False, True])
ways = {
    "-inf before": torch.softmax(z.masked_fill(~keep, -torch.inf), dim=0),
    "0 before": torch.softmax(z * keep, dim=0),
    "0 afterwards": torch.softmax(z, dim=0) * keep,
}
print("                  p             sum     gradient of p[0]")
for name, p in ways.items():
    (gradient,) = torch.autograd.grad(p[0], z)
    row, slopes = (
        "".join(f"{v + 0.0:7.3f}" for v in t.tolist()) for t in (p, gradient)
    )
    print(f"{name:12}{row}  {p.sum().item():.3f} {slopes}")

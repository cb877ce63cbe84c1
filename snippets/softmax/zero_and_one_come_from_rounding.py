import torch

for dtype in (torch.float32, torch.float64):
    z = torch.tensor([0.0, -200.0], dtype=dtype, requires_grad=True)
    p = z.softmax(dim=0)
    (slope,) = torch.autograd.grad(p[1], z)
    print(f"{dtype}: p = {p[0]:.1f}, {p[1]:.1e}   slope {slope[1]:.1e}")

torch.manual_seed(0)
sums = torch.randn(1000, 50).softmax(dim=1).sum(dim=1)
print("every sum is exactly 1:", (sums == 1).all().item())
print("every sum is near 1:   ", torch.allclose(sums, torch.ones(1000)))

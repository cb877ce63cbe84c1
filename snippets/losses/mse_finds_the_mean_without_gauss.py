import torch
import torch.nn.functional as F

torch.manual_seed(0)
x = torch.rand(20000, 1, dtype=torch.float64)
skewed = -torch.rand_like(x).log() - 1
outcome = (torch.rand_like(x) < 0.2 + 0.6 * x).double()
for name, t in (("skewed noise", 3 * x + 2 + skewed), ("zeros and ones", outcome)):
    A = torch.cat([x, torch.ones_like(x)], dim=1)
    w = torch.linalg.lstsq(A, t).solution.requires_grad_()
    loss = F.mse_loss(A @ w, t)
    (slope,) = torch.autograd.grad(loss, w)
    assert slope.abs().max() < 1e-10
    print(f"{name:15} mean is about {w[0].item():.1f} x + {w[1].item():.1f}")

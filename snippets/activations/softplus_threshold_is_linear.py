import torch
import torch.nn.functional as F

x = torch.tensor([19.9, 20.1], dtype=torch.float64, requires_grad=True)
true = torch.log1p(torch.exp(-x.detach()))
print("softplus(x) - x:", [f"{v:.2e}" for v in (F.softplus(x) - x).tolist()])
print("true difference:", [f"{v:.2e}" for v in true.tolist()])
(slope,) = torch.autograd.grad(F.softplus(x).sum(), x)
print("1 - slope:      ", [f"{v:.2e}" for v in (1 - slope).tolist()])
far = torch.tensor(100.0)
print(
    "at 100:",
    F.softplus(far).item(),
    "log(1 + exp(x)):",
    torch.log(1 + far.exp()).item(),
)

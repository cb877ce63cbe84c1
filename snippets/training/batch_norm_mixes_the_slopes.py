import torch
from torch import nn

for norm in (nn.BatchNorm1d, nn.LayerNorm):
    torch.manual_seed(0)
    critic = nn.Sequential(nn.Linear(2, 8), norm(8), nn.Tanh(), nn.Linear(8, 1))
    x = torch.randn(3, 2).double().requires_grad_()
    f = critic.double()(x)
    (of_first,) = torch.autograd.grad(f[0, 0], x, retain_graph=True)
    (of_sum,) = torch.autograd.grad(f.sum(), x)
    print(norm.__name__)
    norms = [round(n, 3) for n in of_first.norm(dim=1).tolist()]
    print("   first output, slope in each sample:", norms)
    print("   sum, slope in the first sample:", round(of_sum[0].norm().item(), 3))

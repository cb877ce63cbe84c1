import torch
from torch import nn

torch.manual_seed(0)
critic = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
x = torch.randn(4, 2, requires_grad=True)

(g,) = torch.autograd.grad(critic(x).sum(), x, create_graph=True)
norms = g.flatten(1).norm(dim=1)
penalty = (norms - 1).square().mean()
penalty.backward()
print("norms:", [round(n, 3) for n in norms.tolist()])
print(f"per sample: {penalty.item():.3f}")
print(f"of the batch: {(g.norm() - 1).square().item():.3f}")
for name, parameter in critic.named_parameters():
    slope = parameter.grad
    print(f"{name}.grad:", slope if slope is None else tuple(slope.shape))
print("x.grad:", tuple(x.grad.shape))

import torch
from torch import nn

torch.manual_seed(0)
critic = nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 1)).double()
x = torch.randn(32, 2, dtype=torch.float64, requires_grad=True)


def penalty():
    (g,) = torch.autograd.grad(critic(x).sum(), x, create_graph=True)
    return (g.norm(dim=1) - 1).square().mean()


penalty().backward(inputs=list(critic.parameters()))
for name, p in critic.named_parameters():
    if p.grad is None:
        print(f"{name:9} None")
        continue
    values = []
    for step in (1e-6, -2e-6):
        with torch.no_grad():
            p += step  # (1)!
        values.append(penalty().item())
    slope = (values[0] - values[1]) / 2e-6
    print(f"{name:9} {p.grad.sum():7.4f}, central difference {slope:7.4f}")

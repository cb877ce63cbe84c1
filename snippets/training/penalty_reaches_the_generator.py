import torch
from torch import nn

torch.manual_seed(0)
for detach in (False, True):
    critic = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
    generator = nn.Linear(2, 2)
    real, fake, t = torch.randn(4, 2), generator(torch.randn(4, 2)), torch.rand(4, 1)
    fake = fake.detach() if detach else fake
    points = (t * real + (1 - t) * fake).requires_grad_()
    (g,) = torch.autograd.grad(critic(points).sum(), points, create_graph=True)
    (g.norm(dim=1) - 1).square().mean().backward()
    print(f"detached {detach}: the generator got a gradient:", end=" ")
    print(generator.weight.grad is not None)

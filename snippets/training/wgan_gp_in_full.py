import torch
from torch import nn

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
centre = nn.Parameter(torch.tensor([-1.0, 0.0]))  # (1)!
critic = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1))
to_critic = torch.optim.Adam(critic.parameters(), lr=0.05, betas=(0.0, 0.9))
to_centre = torch.optim.SGD([centre], lr=0.05)
for step in range(101):
    for _ in range(3):
        real = torch.tensor([2.0, 1.0]) + 0.3 * torch.randn(32, 2)
        fake = (centre + 0.3 * torch.randn(32, 2)).detach()
        t = torch.rand(32, 1)
        x = (t * real + (1 - t) * fake).requires_grad_()
        (g,) = torch.autograd.grad(critic(x).sum(), x, create_graph=True)
        gap = critic(real).mean() - critic(fake).mean()
        to_critic.zero_grad()
        (10 * (g.norm(dim=1) - 1).square().mean() - gap).backward()
        to_critic.step()
    if step % 20 == 0:
        print(f"step {step:3}: centre {centre[0]:5.2f} {centre[1]:5.2f}, gap {gap:.2f}")
    to_centre.zero_grad()
    (-critic(centre + 0.3 * torch.randn(32, 2)).mean()).backward()
    to_centre.step()

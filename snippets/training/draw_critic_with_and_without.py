import torch
from torch import nn

from scripts.figures import BLUE, INK, RED, axes


def critic_after(strength):
    torch.manual_seed(0)
    critic = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1)).double()
    optimizer = torch.optim.Adam(critic.parameters(), lr=0.05)
    for _ in range(120):
        noise = 0.3 * torch.randn(2, 64, 2, dtype=torch.float64)
        fake, real = noise[0] + torch.tensor([-1, 0]), noise[1] + torch.tensor([2, 0])
        t = torch.rand(64, 1, dtype=torch.float64)
        x = (t * real + (1 - t) * fake).requires_grad_()
        (g,) = torch.autograd.grad(critic(x).sum(), x, create_graph=True)
        penalty = (g.norm(dim=1) - 1).square().mean()
        optimizer.zero_grad()
        (strength * penalty - critic(real).mean() + critic(fake).mean()).backward()
        optimizer.step()
    return critic


def draw():
    figure, both = axes(1, 2, height=3.3, xlabel="$x_1$")
    x = torch.linspace(-2.5, 3.5, 80, dtype=torch.float64)
    line = torch.stack([x, torch.zeros_like(x)], dim=1)
    middle = torch.tensor([[0.5, 0.0]], dtype=torch.float64)
    for ax, strength, colour in zip(both, (0, 10), (RED, BLUE), strict=True):
        critic = critic_after(strength)
        with torch.no_grad():
            value = (critic(line) - critic(middle)).squeeze(1)
        ax.plot(x, value, color=colour, gid="data:critic")
        ax.set(title=f"$\\lambda = {strength}$", xticks=(-2, -1, 0, 1, 2, 3))
        low, high = ax.get_ylim()
        for centre in (-1, 2):
            ax.plot([centre] * 2, [low, high], ":", color=INK, gid="mark:centre")
        ax.text(-1, high, " fake", va="top")
        ax.text(2, low, " real", va="bottom")
    both[1].plot(x, x - 0.5, "--", color=INK, linewidth=1.2, gid="mark:slope 1")
    both[0].set_ylabel("f")
    return figure

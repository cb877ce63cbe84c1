import torch
from torch import nn


def check(answer):
    torch.manual_seed(0)
    critic = nn.Sequential(nn.Flatten(), nn.Linear(12, 8), nn.Tanh(), nn.Linear(8, 1))
    critic, x = critic.double(), torch.randn(9, 3, 2, 2).double()
    for scale in (0.5, 4, 40):
        critic[3].weight.data.normal_().mul_(scale / 4)
        slopes = torch.stack([torch.func.jacrev(critic)(row[None]).norm() for row in x])
        want, got = (slopes - 1).relu().square().mean(), answer(critic, x)
        assert torch.isclose(got, want), f"{got:.4f}, should be {want:.4f}"
        pair = [torch.autograd.grad(p, critic[1].weight)[0] for p in (got, want)]
        assert torch.allclose(*pair), "does not train the critic rightly"


def answer(critic, x):
    x = x.clone().requires_grad_()
    (g,) = torch.autograd.grad(critic(x).sum(), x, create_graph=True)
    return (g.flatten(1).norm(dim=1) - 1).relu().square().mean()


check(answer)
print("accepted")

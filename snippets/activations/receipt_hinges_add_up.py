import torch

t = torch.tensor([-2.0, -0.5, 1.0, 2.5], dtype=torch.float64)
c = torch.tensor([1.5, -2.0, 3.0, -0.7], dtype=torch.float64)
a, s0 = 0.3, -0.4


def hinges(x):
    return a + s0 * x + (c * torch.relu(x[:, None] - t)).sum(1)  # (1)!


def hand(x, upstream):
    return upstream * (s0 + (c * (x[:, None] > t)).sum(1))


torch.manual_seed(0)
x = torch.cat([t - 0.01, t + 0.01, torch.linspace(-4, 4, 100).double()])  # (2)!
x.requires_grad_()
upstream = torch.randn_like(x)
(auto,) = torch.autograd.grad(hinges(x), x, upstream)
difference = upstream * (hinges(x + 1e-4) - hinges(x - 1e-4)) / 2e-4
for name, other in (("autograd", auto), ("central difference", difference)):
    error = (hand(x, upstream) - other).abs().max().item()
    assert error < 1e-8, f"{name} is off by {error:.1e}"
    print(f"{name} = hand to 1e-08: True")

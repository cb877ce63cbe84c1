import torch


def hand(x, upstream):
    return upstream * (x > 0)


torch.manual_seed(0)
x = torch.linspace(-3, 3, 160, dtype=torch.float64, requires_grad=True)
upstream = torch.randn_like(x)
(auto,) = torch.autograd.grad(torch.relu(x), x, upstream)

h = 1e-5
assert x.abs().min() > h  # (1)!
rise = torch.relu(x + h) - torch.relu(x - h)
difference = upstream * rise / (2 * h)

pairs = [("autograd", auto, 1e-12), ("central difference", difference, 1e-9)]
for name, other, limit in pairs:
    error = (hand(x, upstream) - other).abs().max().item()
    assert error < limit, f"{name} is off by {error:.1e}"
    print(f"{name} = hand to {limit:.0e}: True")
print("points left and right of 0:", (x < 0).sum().item(), (x > 0).sum().item())

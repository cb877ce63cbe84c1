import torch


def hand(z, upstream):
    s = torch.sigmoid(z[:, 0] - z[:, 1])
    to_first = (upstream[:, 0] - upstream[:, 1]) * s * (1 - s)
    return torch.stack([to_first, -to_first], dim=1)


torch.manual_seed(0)
z = torch.randn(50, 2, dtype=torch.float64, requires_grad=True)
upstream = torch.randn_like(z)
p = torch.softmax(z, dim=1)
assert torch.allclose(p[:, 0], torch.sigmoid(z[:, 0] - z[:, 1]), atol=1e-12)
(auto,) = torch.autograd.grad(p, z, upstream)

h = 1e-5
columns = []
for step in h * torch.eye(2, dtype=torch.float64):
    rise = torch.softmax(z + step, dim=1) - torch.softmax(z - step, dim=1)
    columns.append((upstream * rise).sum(dim=1) / (2 * h))
difference = torch.stack(columns, dim=1)
for name, other, limit in (("autograd", auto, 1e-8), ("difference", difference, 1e-8)):
    assert (hand(z, upstream) - other).abs().max() < limit, name
    print(f"{name} = hand to {limit:.0e}: True")

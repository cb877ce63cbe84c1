import torch


def hand(z, upstream):
    e = torch.exp(z - z.amax(dim=1, keepdim=True))
    return upstream[:, None] * e / e.sum(dim=1, keepdim=True)


torch.manual_seed(0)
z = 5 * torch.randn(20, 6, dtype=torch.float64)
z.requires_grad_()
upstream = torch.randn(20, dtype=torch.float64)
(auto,) = torch.autograd.grad(torch.logsumexp(z, dim=1), z, upstream)

h = 1e-5
columns = []
for step in h * torch.eye(6, dtype=torch.float64):
    rise = torch.logsumexp(z + step, dim=1) - torch.logsumexp(z - step, dim=1)
    columns.append(upstream * rise / (2 * h))
difference = torch.stack(columns, dim=1)
for name, other, limit in (("autograd", auto, 1e-8), ("difference", difference, 1e-8)):
    assert (hand(z, upstream) - other).abs().max() < limit, name
    print(f"{name} = hand to {limit:.0e}: True")

import torch


def hand(z, upstream):
    total = upstream.sum(dim=1, keepdim=True)
    return upstream - total * torch.softmax(z, dim=1)


torch.manual_seed(0)
z = 5 * torch.randn(20, 6, dtype=torch.float64)
z.requires_grad_()
upstream = torch.randn_like(z)
(auto,) = torch.autograd.grad(torch.log_softmax(z, dim=1), z, upstream)

h = 1e-5
columns = []
for step in h * torch.eye(6, dtype=torch.float64):
    rise = torch.log_softmax(z + step, dim=1) - torch.log_softmax(z - step, dim=1)
    columns.append((upstream * rise).sum(dim=1) / (2 * h))
difference = torch.stack(columns, dim=1)
for name, other, limit in (("autograd", auto, 1e-8), ("difference", difference, 1e-8)):
    assert (hand(z, upstream) - other).abs().max() < limit, name
    print(f"{name} = hand to {limit:.0e}: True")

import torch
import torch.nn.functional as F


def hand(a, b, upstream):
    gate = torch.sigmoid(b)
    return torch.cat([upstream * gate, upstream * a * gate * (1 - gate)])


torch.manual_seed(0)
x = torch.randn(10, dtype=torch.float64, requires_grad=True)
upstream = torch.randn(5, dtype=torch.float64)
a, b = x.detach().chunk(2)
(auto,) = torch.autograd.grad(F.glu(x, dim=0), x, upstream)
steps = 1e-5 * torch.eye(10, dtype=torch.float64)
rise = F.glu(x + steps, dim=1) - F.glu(x - steps, dim=1)  # (1)!
difference = rise @ upstream / 2e-5
for name, other, limit in (("auto", auto, 1e-8), ("difference", difference, 1e-9)):
    assert (hand(a, b, upstream) - other).abs().max() < limit, name
    print(f"{name} = hand to {limit:.0e}: True")

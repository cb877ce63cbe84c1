import torch
import torch.nn.functional as F


def hand(x, upstream):
    return (upstream * x)[x < 0].sum()


torch.manual_seed(0)
x = torch.linspace(-3, 3, 40, dtype=torch.float64)
upstream = torch.randn_like(x)
a = torch.tensor([0.25], dtype=torch.float64, requires_grad=True)
(auto,) = torch.autograd.grad(F.prelu(x, a), a, upstream)
h = 1e-5
rise = F.prelu(x, a + h) - F.prelu(x, a - h)
difference = (upstream * rise).sum() / (2 * h)
for name, other in (("autograd", auto), ("central difference", difference)):
    assert abs(hand(x, upstream) - other.item()) < 1e-8, name
    print(f"{name} = hand: True")

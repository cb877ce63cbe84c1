import torch
import torch.nn.functional as F


def hand(x, upstream):
    return upstream * torch.sigmoid(-x)


torch.manual_seed(0)
x = torch.linspace(-30, 30, 160, dtype=torch.float64, requires_grad=True)
upstream = torch.randn_like(x)
value = torch.clamp(x, max=0) - torch.log1p(torch.exp(-x.abs()))
torch.testing.assert_close(value, F.logsigmoid(x), rtol=0, atol=1e-12)

(auto,) = torch.autograd.grad(F.logsigmoid(x), x, upstream)
h = 1e-5
rise = F.logsigmoid(x + h) - F.logsigmoid(x - h)
difference = upstream * rise / (2 * h)
torch.testing.assert_close(hand(x, upstream), auto, rtol=0, atol=1e-8)
torch.testing.assert_close(hand(x, upstream), difference, rtol=0, atol=1e-5)
print("value, autograd and central difference agree at", len(x), "points")

import torch

w, b = torch.tensor([1.5, -2.0, 3.0, -0.5, 4.0, 2.5], dtype=torch.float64), -0.5


def forward(x):
    h, slopes = x, 1.0
    for weight in w:
        h = torch.sigmoid(weight * h + b)
        slopes = slopes * h * (1 - h)  # (1)!
    return h, slopes


def hand(x, upstream):
    return upstream * w.prod() * forward(x)[1]


torch.manual_seed(0)
x = torch.linspace(-2, 2, 40, dtype=torch.float64, requires_grad=True)
upstream = torch.randn_like(x)
(auto,) = torch.autograd.grad(forward(x)[0], x, upstream)
rise = upstream * (forward(x + 1e-5)[0] - forward(x - 1e-5)[0]) / 2e-5
for name, other, limit in [("autograd", auto, 1e-12), ("difference", rise, 1e-7)]:
    assert (other / hand(x, upstream) - 1).abs().max() < limit, name  # (2)!
    print(f"{name} / hand = 1 to {limit:.0e}: True")

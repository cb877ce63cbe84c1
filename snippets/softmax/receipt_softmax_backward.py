import torch


def hand(z, g):
    p = z.softmax(dim=1)
    mean = (g * p).sum(dim=1, keepdim=True)  # (1)!
    return p * (g - mean)


torch.manual_seed(0)
z = 2 * torch.randn(4, 6, dtype=torch.float64, requires_grad=True)
g = torch.randn(4, 6, dtype=torch.float64)
(auto,) = torch.autograd.grad(z.softmax(dim=1), z, g)
z = z.detach()
torch.testing.assert_close(auto, hand(z, g), rtol=0, atol=1e-8)

h = 1e-5
side = torch.randn(4, 6, dtype=torch.float64)
rise = (z + h * side).softmax(dim=1) - (z - h * side).softmax(dim=1)
difference = (g * rise).sum() / (2 * h)
torch.testing.assert_close(difference, (hand(z, g) * side).sum(), rtol=0, atol=1e-7)
print("rows sum to 0:", hand(z, g).sum(dim=1).abs().max().item() < 1e-14)

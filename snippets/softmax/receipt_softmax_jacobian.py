import torch
from torch.func import jacrev


def hand(z):
    p = z.softmax(dim=0)
    return torch.diag(p) - torch.outer(p, p)


torch.manual_seed(0)
z = 2 * torch.randn(6, dtype=torch.float64, requires_grad=True)
J = hand(z.detach())
torch.testing.assert_close(jacrev(lambda z: z.softmax(0))(z), J, rtol=0, atol=1e-8)

upstream = torch.randn(6, dtype=torch.float64)
(auto,) = torch.autograd.grad(z.softmax(dim=0), z, upstream)
torch.testing.assert_close(auto, upstream @ J, rtol=0, atol=1e-8)

h = 1e-5
steps = h * torch.eye(6, dtype=torch.float64)
rise = (z + steps).softmax(dim=1) - (z - steps).softmax(dim=1)  # (1)!
torch.testing.assert_close(rise.T / (2 * h), J, rtol=0, atol=1e-9)  # (2)!
print("entries checked:", J.numel())

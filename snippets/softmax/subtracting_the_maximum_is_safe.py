import torch


def stable(z):
    e = torch.exp(z - z.amax(dim=-1, keepdim=True))
    return e / e.sum(dim=-1, keepdim=True)


torch.manual_seed(0)
for scale, shift in ((1, 0), (1, 1000), (30, -1000), (1e30, 0)):
    z = scale * torch.randn(1000, 10) + shift
    exact = torch.softmax(z.double(), dim=-1)
    error = (stable(z).double() - exact).abs().max().item()
    same = torch.allclose(stable(z), torch.softmax(z, dim=-1), atol=1e-6)
    print(
        f"{scale:g} * randn + {shift:5}: within 1e-6: {error < 1e-6}, as torch: {same}"
    )

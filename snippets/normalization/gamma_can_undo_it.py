import torch

torch.manual_seed(0)
x = 5 * torch.randn(100, 3) + 7
norm = torch.nn.BatchNorm1d(3)
with torch.no_grad():
    norm.weight.copy_((x.var(dim=0, correction=0) + norm.eps).sqrt())
    norm.bias.copy_(x.mean(dim=0))
print("y = x:", torch.allclose(norm(x), x, atol=1e-5))

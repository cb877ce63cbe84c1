import torch
from torch import nn

torch.manual_seed(0)
for norm, shape, dims in (
    (nn.BatchNorm1d(3), (8, 3), (0,)),
    (nn.BatchNorm1d(3), (8, 3, 5), (0, 2)),
    (nn.BatchNorm2d(3), (8, 3, 4, 5), (0, 2, 3)),
):
    x = torch.randn(shape)
    mean = x.mean(dims, keepdim=True)
    variance = x.var(dims, keepdim=True, correction=0)
    mine = (x - mean) / (variance + norm.eps).sqrt()
    same = torch.allclose(mine, norm(x), atol=1e-5)
    print(f"{list(shape)}: {mean.numel()} means, each over", end=" ")
    print(f"{x.numel() // mean.numel()} numbers, equal: {same}")

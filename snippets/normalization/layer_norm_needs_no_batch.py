import torch

torch.manual_seed(0)
x = torch.randn(6, 8)
for norm in (torch.nn.BatchNorm1d(8), torch.nn.LayerNorm(8)):
    y = norm(x)
    half = torch.allclose(norm(x[:3]), y[:3])
    used = torch.allclose(norm.eval()(x), y)
    print(f"{type(norm).__name__:11} half the batch: {half}, in eval: {used}")

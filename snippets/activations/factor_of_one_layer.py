import torch
from torch import nn

n = 1024
torch.manual_seed(0)
h = torch.randn(256, n).relu().requires_grad_()
inits = {"default": 1 / 3, "xavier": 1, "he": 2, "2 he": 8}
print("           n Var(w)   predicted   forward   backward")
for name, scale in inits.items():
    layer = nn.Linear(n, n, bias=False)
    if name != "default":
        nn.init.normal_(layer.weight, std=(scale / n) ** 0.5)
    out = torch.relu(layer(h))
    upstream = torch.randn_like(out)
    (gradient,) = torch.autograd.grad(out, h, upstream)
    forward = (out.square().mean() / h.square().mean()).item()
    backward = (gradient.square().mean() / upstream.square().mean()).item()
    n_var = n * layer.weight.var().item()
    row = f"{n_var:8.2f}   {scale / 2:9.2f}   {forward:7.2f}   {backward:8.2f}"
    print(f"{name:8}   {row}")

import torch
from torch import nn

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
linears = [nn.Linear(8, 32), nn.Linear(32, 32), nn.Linear(32, 1)]
net = nn.Sequential(linears[0], nn.ReLU(), linears[1], nn.ReLU(), linears[2])
rows = []


def collect(layer, grad_input, grad_output):
    (g,) = grad_output
    rows.insert(0, (g.norm().item(), (g == 0).double().mean().item()))


handles = [m.register_full_backward_hook(collect) for m in linears]
net(torch.randn(64, 8, requires_grad=True)).square().mean().backward()
for handle in handles:
    handle.remove()
print("outputs  gradient norm  zeros  update / weight")
for m, (norm, zeros) in zip(linears, rows, strict=True):
    ratio = 0.1 * m.weight.grad.norm() / m.weight.norm()  # (1)!
    print(f"{m.out_features:7}  {norm:13.4f}  {zeros:5.2f}  {ratio:15.5f}")

import torch
from torch import nn

torch.manual_seed(0)
net, outputs = nn.Sequential(), []
for _ in range(12):
    net.extend([nn.Linear(64, 64, bias=False).double(), nn.ReLU()])
    nn.init.normal_(net[-2].weight, std=0.7 / 8)
h = torch.randn(128, 64, dtype=torch.float64)
for layer in net:
    h = layer(h)
    if isinstance(layer, nn.Linear):
        h.retain_grad()
        outputs.append(h)
h.square().mean().backward()
print("layer  weight.grad  output.grad  weight times its gradient")
for i in (0, 5, 11):
    w = net[2 * i].weight
    product = (w * w.grad).sum().item()
    norms = f"{w.grad.norm():11.1e}  {outputs[i].grad.norm():11.1e}"
    print(f"{i + 1:5}  {norms}  {product:.4e}")

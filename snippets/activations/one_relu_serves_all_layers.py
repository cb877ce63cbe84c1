import torch
from torch import nn

torch.manual_seed(0)
linears = [nn.Linear(8, 8) for _ in range(3)]
relu = nn.ReLU()
shared = nn.Sequential(*[part for linear in linears for part in (linear, relu)])
apart = nn.Sequential(*[part for linear in linears for part in (linear, nn.ReLU())])
x = torch.randn(5, 8)
gradients = []
for net in (shared, apart):
    net.zero_grad()
    net(x).square().sum().backward()
    gradients.append([linear.weight.grad.clone() for linear in linears])
pairs = zip(*gradients, strict=True)
print("same output:", torch.equal(shared(x), apart(x)))
print("same gradients:", all(torch.equal(a, b) for a, b in pairs))
print("modules found:", [len(list(net.modules())) for net in (shared, apart)])

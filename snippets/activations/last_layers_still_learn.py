import torch
from torch import nn

torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
linears = [nn.Linear(32, 32) for _ in range(8)]
net = nn.Sequential(*[part for linear in linears for part in (linear, nn.Sigmoid())])
x, target = torch.randn(256, 32), torch.rand(256, 32)
before = [linear.weight.detach().clone() for linear in linears]
losses = []
optimizer = torch.optim.SGD(net.parameters(), lr=1.0)
for _ in range(100):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(net(x), target)
    loss.backward()
    losses.append(loss.item())
    optimizer.step()
print("layer   change of the weights after 100 steps")
for number, (linear, old) in enumerate(zip(linears, before, strict=True), 1):
    change = (linear.weight - old).norm() / old.norm()
    print(f"{number:5}   {change.item():.0e}")
print(f"loss: {losses[0]:.4f} at first, {losses[-1]:.4f} at last")
best = (target - target.mean(dim=0)).square().mean()
print(f"best answer that ignores the input: {best.item():.4f}")

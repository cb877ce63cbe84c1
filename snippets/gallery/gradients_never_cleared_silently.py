import torch
import torch.nn.functional as F
from torch import nn

x = torch.linspace(-1, 1, 32).unsqueeze(1)
y = 3 * x
print("step   without zero_grad   with zero_grad (goal: 3)")
nets = []
for _ in range(2):
    torch.manual_seed(0)
    nets.append(nn.Linear(1, 1, bias=False))
optimizers = [torch.optim.SGD(net.parameters(), lr=0.3) for net in nets]
for step in range(41):
    if step % 8 == 0:
        wrong, right = (net.weight.item() for net in nets)
        print(f"{step:4}{wrong:20.2f}{right:17.2f}")
    optimizers[1].zero_grad()
    for net, optimizer in zip(nets, optimizers, strict=True):
        F.mse_loss(net(x), y).backward()
        optimizer.step()

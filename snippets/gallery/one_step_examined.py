import torch
from torch import nn


def examine(net, optimizer, loss_of):
    held = {id(p) for group in optimizer.param_groups for p in group["params"]}
    before = {name: p.detach().clone() for name, p in net.named_parameters()}
    optimizer.zero_grad()
    loss = loss_of(net)
    loss.backward()
    optimizer.step()
    print("loss finite:", loss.isfinite().item(), "| training:", net.training)
    print("parameter  in optimizer  gradient  moved")
    for name, p in net.named_parameters():
        size = "None" if p.grad is None else f"{p.grad.norm():.2f}"
        moved = not torch.equal(p, before[name])
        print(f"{name:9}  {id(p) in held!s:12}  {size:8}  {moved}")


torch.manual_seed(0)
net = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 8), nn.Linear(8, 1))
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
net[0] = nn.Linear(4, 8)  # (1)!
net[2].requires_grad_(False)
examine(net, optimizer, lambda net: net(torch.ones(5, 4)).square().mean())

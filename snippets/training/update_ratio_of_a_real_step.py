import torch
from torch import nn


def step_with_ratios(model, optimizer):
    before = {n: p.detach().clone() for n, p in model.named_parameters()}
    optimizer.step()
    moved = {n: p.detach() - before[n] for n, p in model.named_parameters()}
    return {n: (moved[n].norm() / before[n].norm()).item() for n in before}


torch.manual_seed(0)
x = torch.randn(64, 8, dtype=torch.float64)
for make, lr in ((torch.optim.SGD, 0.1), (torch.optim.Adam, 1e-3)):
    for size in (1, 1000):
        torch.manual_seed(1)
        net = nn.Sequential(nn.Linear(8, 32), nn.Tanh(), nn.Linear(32, 1)).double()
        (size * net(x).square().mean()).backward()
        ratios = step_with_ratios(net, make(net.parameters(), lr=lr))
        numbers = [f"{ratios[n]:.1e}" for n in ("0.weight", "2.weight")]
        print(f"{make.__name__:4}, loss times {size:4}:", *numbers)

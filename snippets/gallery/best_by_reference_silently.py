import copy

import torch
import torch.nn.functional as F
from torch import nn

powers = torch.arange(1, 12)
new = torch.linspace(-1, 1, 100, dtype=torch.float64).unsqueeze(1)
for copies in (False, True):
    torch.manual_seed(0)
    x = torch.rand(12, 1).double() * 2 - 1
    y = (3 * x).sin() + 0.5 * torch.randn(12, 1).double()
    net, lowest = nn.Linear(11, 1).double(), float("inf")
    optimizer = torch.optim.Adam(net.parameters(), lr=0.1)
    for _ in range(1000):
        optimizer.zero_grad()
        F.mse_loss(net(x**powers), y).backward()
        optimizer.step()
        held_out = F.mse_loss(net(new**powers), (3 * new).sin()).item()
        if held_out < lowest:
            lowest, now = held_out, net.state_dict()
            best = copy.deepcopy(now) if copies else now
    net.load_state_dict(best)
    again = F.mse_loss(net(new**powers), (3 * new).sin()).item()
    print(f"copied {copies!s:5}  lowest {lowest:.2f}  loaded again {again:.2f}")

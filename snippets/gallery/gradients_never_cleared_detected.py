import torch
from torch import nn


def left_over(model):
    return [
        name
        for name, p in model.named_parameters()
        if p.grad is not None and p.grad.any()
    ]


torch.manual_seed(0)
x = torch.randn(8, 3)
for clears in (False, True):
    net = nn.Linear(3, 1)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    for _ in range(2):
        if clears:
            optimizer.zero_grad()
        found = left_over(net)  # (1)!
        net(x).square().mean().backward()
        optimizer.step()
    print("cured:" if clears else "wrong:", ", ".join(found) or "quiet")

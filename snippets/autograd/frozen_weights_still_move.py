import torch
from torch import nn

cases = {"old gradient": (0, None), "zeros": (0.9, False), "None": (0.9, True)}
for name, (momentum, set_to_none) in cases.items():
    net = nn.Linear(2, 1)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1, momentum=momentum)
    net(torch.ones(1, 2)).sum().backward()
    optimizer.step()
    if set_to_none is not None:
        optimizer.zero_grad(set_to_none=set_to_none)
    net.requires_grad_(False)
    before = net.weight.clone()
    optimizer.step()
    print(f"{name:13}", "moved:", not torch.equal(before, net.weight))

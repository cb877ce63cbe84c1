import torch
from torch import nn

net = nn.ModuleDict({"used": nn.Linear(1, 1), "unused": nn.Linear(1, 1)})
net["used"](torch.ones(1, 1)).sum().backward()
for name, p in net.named_parameters():
    print(f"{name:14}", p.requires_grad, p.grad)

import torch
from torch import nn


def not_in_optimizer(model, optimizer):
    held = {id(p) for group in optimizer.param_groups for p in group["params"]}
    return [
        name
        for name, p in model.named_parameters()
        if p.requires_grad and id(p) not in held
    ]


net = nn.Sequential(nn.Linear(4, 16), nn.Tanh(), nn.Linear(16, 1000))
wrong = torch.optim.SGD(net.parameters(), lr=0.3)
net[2] = nn.Linear(16, 4)
cured = torch.optim.SGD(net.parameters(), lr=0.3)
for name, optimizer in (("wrong", wrong), ("cured", cured)):
    print(f"{name}:", ", ".join(not_in_optimizer(net, optimizer)) or "quiet")
